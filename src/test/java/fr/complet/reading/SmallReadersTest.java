package fr.complet.reading;

import static fr.complet.reading.Written.cell;
import static fr.complet.reading.Written.nothing;
import static fr.complet.reading.Written.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Scheme;
import fr.complet.money.Quantity;
import fr.complet.reading.Scalar.Nature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SmallReadersTest {
    @ParameterizedTest
    @ValueSource(strings = {"oui", "OUI", " Oui ", "vrai", "true", "Yes"})
    void yes_has_several_words(String written) {
        assertThat(Readers.YES_NO.read(text(written)).value()).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "Faux", "FALSE", "no"})
    void no_has_several_words(String written) {
        assertThat(Readers.YES_NO.read(text(written)).value()).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "1", "0", "o", "peut-être"})
    void anything_else_is_neither_yes_nor_no(String written) {
        assertThat(Readers.YES_NO.read(text(written)).isIllegible()).isTrue();
    }

    @Test
    void a_cross_is_a_yes_in_a_workbook() {
        assertThat(Readers.YES_NO.read(cell("X", Nature.TEXT)).value()).contains(true);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|12000000000",
                "12,5|12500000000",
                "0,125|125000000",
                "1 200|1200000000000",
                "1.234.567|1234567000000000",
                "0,1234|123400000",
                "-3|-3000000000",
                "999999999|999999999000000000",
            })
    void a_quantity_is_exact(String written, long billionths) {
        assertThat(Readers.QUANTITY.read(text(written)).value()).contains(new Quantity(billionths));
        assertThat(Readers.QUANTITY.read(cell("2.5", Nature.NUMBER)).value()).contains(new Quantity(2_500_000_000L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,500|AMOUNT_AMBIGUOUS",
                "douze|QUANTITY_NOT_A_NUMBER",
                "12 jours|QUANTITY_NOT_A_NUMBER",
                "1000000000|QUANTITY_NOT_A_NUMBER",
                "0,1234567891|QUANTITY_NOT_A_NUMBER",
            })
    void an_unclear_quantity_is_illegible(String written, Kind kind) {
        assertThat(((Illegible<Quantity>) Readers.QUANTITY.read(text(written)))
                        .reason()
                        .kind())
                .isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"28991|28991", "28 991|28991", "28.991|28991", "28\u202F991|28991", "0|0", "1 234 567|1234567"})
    void inhabitants_are_whole(String written, int number) {
        assertThat(Readers.WHOLE_NUMBER.read(text(written)).value()).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,5", "-3", "beaucoup", "99999999999", "1e3", "12 34"})
    void anything_else_is_no_whole_number(String written) {
        assertThat(Readers.WHOLE_NUMBER.read(text(written)).isIllegible()).isTrue();
    }

    @Test
    void the_decimals_of_a_cell_are_never_thousands() {
        assertThat(Readers.WHOLE_NUMBER.read(cell("28991.0", Nature.NUMBER)).value())
                .contains(28991);
        assertThat(Readers.WHOLE_NUMBER.read(cell("28.991", Nature.NUMBER)).isIllegible())
                .isTrue();
    }

    @Test
    void a_year_has_four_digits() {
        assertThat(Readers.YEAR.read(text("2022")).value()).contains(2022);
        assertThat(Readers.YEAR.read(cell("2022", Nature.NUMBER)).value()).contains(2022);
        for (String written : new String[] {"22", "20222", "2022-2023", "an 1", "1899", "2200"}) {
            assertThat(Readers.YEAR.read(text(written)).isIllegible())
                    .as(written)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 071 579 00011|20007157900011",
                "FR76\u00A01234-5678|FR7612345678",
                "03.80.12.34.56|0380123456",
                "+33 3 80 12 34 56|+33380123456",
                "W 123 456 789|W123456789",
                "0380\u2011123456|0380123456",
            })
    void what_groups_the_characters_of_a_code_is_dropped(String written, String code) {
        assertThat(Readers.CODE.read(text(written)).value()).contains(code);
    }

    @Test
    void a_code_typed_as_a_number_is_its_digits() {
        assertThat(Readers.CODE.read(cell("20007157900011.0", Nature.NUMBER)).value())
                .contains("20007157900011");
        assertThat(Readers.TEXT.read(cell("71.0", Nature.NUMBER)).value()).contains("71");
    }

    @Test
    void a_text_is_kept_as_written_and_an_identifier_is_trimmed() {
        assertThat(Readers.TEXT.read(text("  Étude \n de cadrage ")).value()).contains("  Étude \n de cadrage ");
        assertThat(Readers.IDENTIFIER.read(text(" devis-etude ")).value()).contains("devis-etude");
    }

    @Test
    void a_scheme_is_compared_by_its_normalised_code() {
        assertThat(Readers.SCHEME.read(text("Fonds vert")).value()).contains(new Scheme("fonds_vert"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00A0", "\t\n", "~", "null", "NULL", "-", "\u2014"})
    void every_kind_of_answer_may_be_blank(String written) {
        assertThat(Readers.TEXT.read(text(written)).isBlank()).isTrue();
        assertThat(Readers.DATE.read(text(written)).isBlank()).isTrue();
        assertThat(Readers.COMMUNE.read(text(written)).isBlank()).isTrue();
    }

    @Test
    void what_yaml_calls_null_is_blank_and_a_word_that_begins_so_is_not() {
        assertThat(Readers.TEXT.read(nothing()).isBlank()).isTrue();
        assertThat(Readers.TEXT.read(text("nullement")).isBlank()).isFalse();
        assertThat(Readers.TEXT.read(text("--")).isBlank()).isFalse();
    }

    @Test
    void a_list_is_split_at_commas_semicolons_and_line_breaks_without_blank_items() {
        assertThat(ListReader.items(text("mobilite, energie;dechets\n eau ,, - ;")))
                .extracting(Scalar::text)
                .containsExactly("mobilite", "energie", "dechets", "eau");
        assertThat(ListReader.items(nothing())).isEmpty();
        assertThat(ListReader.items(cell("71263", Nature.NUMBER)))
                .extracting(Scalar::text)
                .containsExactly("71263");
    }
}
