package fr.complet.reading;

import static fr.complet.reading.Written.cell;
import static fr.complet.reading.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.money.Money;
import fr.complet.reading.Scalar.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountReaderTest {
    private final AmountReader reader = new AmountReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12500|1250000",
                "12500.5|1250050",
                "12500,50|1250050",
                "12 500,50 €|1250050",
                "12\u00A0500,50\u00A0€|1250050",
                "12\u202F500,50€|1250050",
                "12 500|1250000",
                "1 234 567|123456700",
                "12500 EUR|1250000",
                "12500eur|1250000",
                "1.234.567,89|123456789",
                "1,234,567.89|123456789",
                "1.234.567|123456700",
                "1,234,567|123456700",
                "1 234 567.8|123456780",
                "1.234,5|123450",
                "0|0",
                "0,05|5",
                "007|700",
                "-500|-50000",
                "- 12 500,50 €|-1250050",
                "\u2212500|-50000",
                "10000000000|1000000000000",
                "-10 000 000 000,00|-1000000000000",
            })
    void the_amount_is_exact(String written, long cents) {
        assertThat(reader.read(text(written)).value()).contains(Money.cents(cents));
    }

    @Test
    void blanks_around_count_for_nothing_and_the_text_is_kept() {
        Answer<Money> answer = reader.read(text("\u00A0 12,5 \t"));

        assertThat(answer.value()).contains(Money.cents(1250));
        assertThat(answer.text()).isEqualTo("\u00A0 12,5 \t");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.000|1000|1.00",
                "60,000|60000|60.00",
                "123.456|123456|123.456",
                "60,000 €|60000|60.00",
                "-1.000|-1000|-1.00",
                "0,500|500|0.50",
            })
    void one_mark_before_three_digits_is_ambiguous_and_both_readings_are_told(
            String written, String thousands, String decimals) {
        assertThat(reasonOf(text(written))).isEqualTo(Misreading.of(Kind.AMOUNT_AMBIGUOUS, thousands, decimals));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,345678|AMOUNT_TOO_MANY_DECIMALS",
                "1234.567|AMOUNT_TOO_MANY_DECIMALS",
                "12 500,500|AMOUNT_TOO_MANY_DECIMALS",
                "1.234,567|AMOUNT_TOO_MANY_DECIMALS",
                "10000000000,01|AMOUNT_TOO_LARGE",
                "-10000000000.01|AMOUNT_TOO_LARGE",
                "99999999999999999999999999|AMOUNT_TOO_LARGE",
                "12 50|AMOUNT_BAD_GROUPS",
                "1 2345|AMOUNT_BAD_GROUPS",
                "1.23.456|AMOUNT_BAD_GROUPS",
                "1234 567|AMOUNT_BAD_GROUPS",
                "1,234.567,89|AMOUNT_BAD_GROUPS",
                "1 234.567,89|AMOUNT_BAD_GROUPS",
                "1,234 567|AMOUNT_BAD_GROUPS",
                "1e5|AMOUNT_EXPONENT",
                "1,5E+3|AMOUNT_EXPONENT",
                "12 500 euros|AMOUNT_NOT_A_NUMBER",
                "NaN|AMOUNT_NOT_A_NUMBER",
                "environ 500|AMOUNT_NOT_A_NUMBER",
                "12,|AMOUNT_NOT_A_NUMBER",
                ",50|AMOUNT_NOT_A_NUMBER",
                "12,,5|AMOUNT_NOT_A_NUMBER",
                "€|AMOUNT_NOT_A_NUMBER",
                "--5|AMOUNT_NOT_A_NUMBER",
                "(500)|AMOUNT_NOT_A_NUMBER",
                "٣٤|AMOUNT_NOT_A_NUMBER",
                "50 %|AMOUNT_NOT_A_NUMBER",
                "e5|AMOUNT_NOT_A_NUMBER",
            })
    void anything_else_is_illegible_and_says_why(String written, Kind kind) {
        assertThat(reasonOf(text(written))).isEqualTo(Misreading.of(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u202F", "~", "null", "-", " - ", "\u2013"})
    void a_blank_is_not_zero(String written) {
        assertThat(reader.read(text(written)).isBlank()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "60.000, 6000",
        "12500, 1250000",
        "0.30000000000000004, 30",
        "28.999999999999996, 2900",
        "-12.5, -1250",
        "10000000000, 1000000000000",
    })
    void the_number_of_a_cell_is_exact_once_rounded_to_nine_decimals(String number, long cents) {
        Answer<Money> answer = reader.read(cell(number, Nature.NUMBER));

        assertThat(answer.value()).contains(Money.cents(cents));
    }

    @ParameterizedTest
    @CsvSource({
        "1.234567, AMOUNT_TOO_MANY_DECIMALS",
        "0.000000001, AMOUNT_TOO_MANY_DECIMALS",
        "10000000000.01, AMOUNT_TOO_LARGE",
        "1E999999999, AMOUNT_NOT_A_NUMBER",
        "NaN, AMOUNT_NOT_A_NUMBER",
    })
    void the_number_of_a_cell_can_be_illegible_too(String number, Kind kind) {
        assertThat(reasonOf(cell(number, Nature.NUMBER)).kind()).isEqualTo(kind);
    }

    @Test
    void neither_a_percentage_nor_a_date_is_an_amount() {
        assertThat(reasonOf(cell("0.2", Nature.PERCENTAGE)).kind()).isEqualTo(Kind.AMOUNT_NOT_A_NUMBER);
        assertThat(reasonOf(cell("2021-09-15", Nature.DATE)).kind()).isEqualTo(Kind.AMOUNT_NOT_A_NUMBER);
    }

    @Test
    void a_number_of_a_million_digits_is_too_large_and_takes_no_time() {
        assertThat(reasonOf(text("9".repeat(1_000_000))).kind()).isEqualTo(Kind.AMOUNT_TOO_LARGE);
    }

    private Misreading reasonOf(Scalar scalar) {
        return ((Illegible<Money>) reader.read(scalar)).reason();
    }
}
