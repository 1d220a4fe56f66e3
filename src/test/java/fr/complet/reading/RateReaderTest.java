package fr.complet.reading;

import static fr.complet.reading.Written.cell;
import static fr.complet.reading.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.VatRate;
import fr.complet.money.Rate;
import fr.complet.reading.Scalar.Nature;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RateReaderTest {
    private final RateReader reader = new RateReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 %|500000000",
                "50%|500000000",
                "50\u00A0%|500000000",
                "0.5|500000000",
                "0,5|500000000",
                "20|200000000",
                "5,5|55000000",
                "5,5 %|55000000",
                "2.1 %|21000000",
                "1 %|10000000",
                "0,5 %|5000000",
                "1,5|15000000",
                "0|0",
                "0 %|0",
                "100|1000000000",
                "100 %|1000000000",
                "0,333333333|333333333",
                "33,3333333 %|333333333",
                "12,500 %|125000000",
                "0.125|125000000",
            })
    void the_rate_is_exact(String written, long billionths) {
        assertThat(reader.read(text(written)).value()).contains(Rate.billionths(billionths));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|RATE_AMBIGUOUS",
                "1,0|RATE_AMBIGUOUS",
                "1.000|RATE_AMBIGUOUS",
                "101|RATE_OUT_OF_RANGE",
                "100,01 %|RATE_OUT_OF_RANGE",
                "-5 %|RATE_OUT_OF_RANGE",
                "1 000|RATE_OUT_OF_RANGE",
                "99999999999999999999 %|RATE_OUT_OF_RANGE",
                "0,3333333333|RATE_TOO_MANY_DECIMALS",
                "33,33333333 %|RATE_TOO_MANY_DECIMALS",
                "vingt|RATE_NOT_A_NUMBER",
                "%|RATE_NOT_A_NUMBER",
                "5 % TTC|RATE_NOT_A_NUMBER",
                "1e-1|RATE_NOT_A_NUMBER",
            })
    void anything_else_is_illegible_and_says_why(String written, Kind kind) {
        assertThat(((Illegible<Rate>) reader.read(text(written))).reason().kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"0.2, 200000000", "20, 200000000", "0.055, 55000000", "1.5, 15000000", "0.3333333333333333, 333333333"})
    void the_number_of_a_cell_is_read_as_a_bare_number(String number, long billionths) {
        assertThat(reader.read(cell(number, Nature.NUMBER)).value()).contains(Rate.billionths(billionths));
    }

    @Test
    void a_bare_one_in_a_cell_is_ambiguous_unless_the_cell_shows_a_percentage() {
        assertThat(reader.read(cell("1", Nature.NUMBER)).isIllegible()).isTrue();
        assertThat(reader.read(cell("1", Nature.PERCENTAGE)).value()).contains(Rate.ONE);
        assertThat(reader.read(cell("0.01", Nature.PERCENTAGE)).value()).contains(Rate.percent(1));
    }

    @Test
    void a_cell_that_shows_more_than_a_hundred_percent_is_out_of_range() {
        assertThat(reader.read(cell("1.5", Nature.PERCENTAGE)).isIllegible()).isTrue();
        assertThat(reader.read(cell("-0.1", Nature.PERCENTAGE)).isIllegible()).isTrue();
        assertThat(reader.read(cell("-5", Nature.NUMBER)).isIllegible()).isTrue();
    }

    @Test
    void a_vat_rate_may_be_multiple() {
        var vat = new VatRateReader();

        assertThat(vat.read(text(" Multiple ")).value()).contains(VatRate.MULTIPLE);
        assertThat(vat.read(text("5,5 %")).value()).contains(new VatRate(Optional.of(Rate.billionths(55_000_000))));
        assertThat(vat.read(text("multiples taux")).isIllegible()).isTrue();
        assertThat(vat.read(text("")).isBlank()).isTrue();
    }
}
