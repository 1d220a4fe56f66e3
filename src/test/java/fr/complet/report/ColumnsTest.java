package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private static final List<List<String>> PLAN = List.of(
            List.of("Subvention de la Région", "12\u00A0000,00\u00A0€"),
            List.of("Fonds propres", "8\u00A0000,00\u00A0€"));

    @Test
    void a_cell_without_room_goes_on_below() {
        var columns = new Columns(List.of(10, 4), column -> column > 0);

        assertThat(columns.row(List.of("une longue phrase", "1 €"))).containsExactly("une longue   1 €", "phrase");
    }

    @Test
    void labels_are_flush_left_and_amounts_flush_right() {
        assertThat(ColumnTable.of(PLAN, 80))
                .containsExactly(
                        "Subvention de la Région  12\u00A0000,00\u00A0€",
                        "Fonds propres             8\u00A0000,00\u00A0€");
    }

    @Test
    void exactly_enough_room_breaks_no_label_and_one_column_less_does() {
        int whole = Layout.width(ColumnTable.of(PLAN, 80).get(0));

        assertThat(ColumnTable.of(PLAN, whole)).hasSize(2);
        assertThat(ColumnTable.of(PLAN, whole - 1)).hasSize(3);
    }

    @Test
    void an_amount_is_never_cut() {
        assertThat(ColumnTable.of(PLAN, 10)).anyMatch(line -> line.endsWith("12\u00A0000,00\u00A0€"));
    }

    @Test
    void a_row_of_texts_takes_one_line_and_its_widest_column_gives_way() {
        assertThat(TextColumns.of(List.of(List.of("1", "Subvention de la Région", "reste")), 24))
                .containsExactly("  1  Subvention …  reste");
    }

    @Test
    void a_column_of_which_nothing_is_given_takes_no_room() {
        assertThat(TextColumns.of(List.of(List.of("1", "", "a"), List.of("2", "", "bc")), 80))
                .containsExactly("  1   a", "  2  bc");
    }

    @Test
    void without_a_last_cell_nothing_is_flush_right() {
        assertThat(TextColumns.of(List.of(List.of("1", "a", ""), List.of("2", "bc", "")), 80))
                .containsExactly("  1  a", "  2  bc");
    }

    @Test
    void rows_of_which_nothing_is_given_take_no_line() {
        assertThat(TextColumns.of(List.of(List.of("", "")), 80)).isEmpty();
    }
}
