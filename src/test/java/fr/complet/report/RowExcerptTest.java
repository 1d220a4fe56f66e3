package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.SourceRow;
import fr.complet.dossier.SourceRow.SourceCell;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowExcerptTest {

    @Test
    void a_row_stands_below_its_headings_and_its_cell_is_underlined() {
        var row = new SourceRow(
                9,
                List.of(
                        new SourceCell("Libellé", "Capteurs"),
                        new SourceCell("Montant\nHT", "12.500"),
                        new SourceCell("", "urgent")),
                1);

        assertThat(lines(row, 100))
                .containsExactly(
                        "    │ Libellé  │ Montant HT │",
                        "  9 │ Capteurs │ 12.500     │ urgent",
                        "    │            ^^^^^^");
    }

    @Test
    void a_row_without_headings_is_shown_alone() {
        var row = new SourceRow(12, List.of(new SourceCell("", "SIRET"), new SourceCell("", "")), 1);

        assertThat(lines(row, 100)).containsExactly("  12 │ SIRET │", "     │         ^");
    }

    @Test
    void of_a_wide_row_the_first_cell_and_those_around_the_one_pointed_at_are_shown() {
        List<SourceCell> cells = IntStream.range(0, 30)
                .mapToObj(i -> new SourceCell("Titre " + i, "valeur " + i))
                .toList();

        List<String> lines = lines(new SourceRow(3, cells, 20), 60);

        assertThat(lines.get(1)).startsWith("  3 │ valeur 0 … │").contains("│ valeur 20 │");
        assertThat(lines).allMatch(line -> Layout.width(line) <= 60);
        assertThat(lines.get(2).indexOf('^')).isEqualTo(lines.get(1).indexOf("valeur 20"));
    }

    @Test
    void a_long_text_is_cut_and_a_hostile_one_made_harmless() {
        var row = new SourceRow(1, List.of(new SourceCell("", "x".repeat(500)), new SourceCell("", "\u001b[2J")), 0);

        List<String> lines = lines(row, 80);

        assertThat(lines).allMatch(line -> Layout.width(line) <= 80);
        assertThat(String.join("\n", lines)).doesNotContain("\u001b");
    }

    private static List<String> lines(SourceRow row, int width) {
        return RowExcerpt.of(row, new TextOptions(width, Style.PLAIN, false, false, false), 2);
    }
}
