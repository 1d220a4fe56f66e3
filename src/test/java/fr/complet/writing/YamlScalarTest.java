package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class YamlScalarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "deliberation|deliberation",
                "pieces/plan-de-financement.ods|pieces/plan-de-financement.ods",
                "Étude de cadrage|\"Étude de cadrage\"",
                "a: b|\"a: b\"",
                "12500|\"12500\"",
                "2021-09-15|\"2021-09-15\"",
                "no|\"no\"",
                "NULL|\"NULL\"",
                "c'est \"bon\" \\|\"c'est \\\"bon\\\" \\\\\"",
            })
    void a_text_is_bare_only_where_nothing_can_be_mistaken(String text, String yaml) {
        assertThat(YamlScalar.of(text)).isEqualTo(yaml);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "20 %,20 %", "3333.33,3333.33", "2021-09-15,2021-09-15", "'1,5','\"1,5\"'"})
    void numbers_rates_and_days_of_the_format_are_bare(String text, String yaml) {
        assertThat(YamlScalar.bare(text)).isEqualTo(yaml);
    }

    @Test
    void what_cannot_be_seen_is_escaped() {
        assertThat(YamlScalar.of("\u0007\u2028\uD83C")).isEqualTo("\"\\u0007\\u2028\\ud83c\"");
    }

    @Test
    void a_long_text_is_folded_between_words() {
        assertThat(YamlScalar.of("mot ".repeat(30).strip(), 4))
                .isEqualTo(">-\n    " + "mot ".repeat(24).strip() + "\n    "
                        + "mot ".repeat(6).strip());
    }

    @Test
    void blanks_that_folding_would_lose_keep_a_long_text_on_one_line() {
        assertThat(YamlScalar.of("mot  ".repeat(30).strip(), 4)).startsWith("\"mot  mot");
    }

    @Test
    void lines_are_kept_as_lines() {
        assertThat(YamlScalar.of("une\n\n  autre", 2)).isEqualTo("|-\n  une\n\n    autre");
    }
}
