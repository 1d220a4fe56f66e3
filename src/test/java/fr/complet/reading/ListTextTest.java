package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ListTextTest {

    static Stream<List<String>> lists() {
        return Stream.of(
                List.of(),
                List.of("eau"),
                List.of("eau", "energie"),
                List.of("a, b", "c; d", "e\nf"),
                List.of("\"x\"", "dit \"y\"", "\"z"),
                List.of("  au bord", "suite  "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void a_list_in_one_text_reads_back_as_the_same_list(List<String> list) {
        assertThat(items(ListText.of(list))).isEqualTo(list);
    }

    @Test
    void items_are_separated_by_semicolons_and_quoted_only_where_they_must() {
        assertThat(ListText.of(List.of("eau", "Saint-Martin, Vosges"))).isEqualTo("eau; \"Saint-Martin, Vosges\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"a; b\" ; c|a; b/c",
                "5\" ; 6\"|5\"/6\"",
                "\"a\" b ; c|\"a\" b/c",
                "\"a ; b|\"a/b",
                "\"\"\"\"|\"",
                "\"\" ; a|a"
            })
    void quotation_marks_hold_together_only_a_whole_item(String text, String items) {
        assertThat(items(text)).containsExactly(items.split("/"));
    }

    private static List<String> items(String text) {
        return ListReader.items(Written.text(text)).stream().map(Scalar::text).toList();
    }
}
