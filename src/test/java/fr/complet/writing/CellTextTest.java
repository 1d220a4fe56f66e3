package fr.complet.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CellTextTest {

    @Test
    void characters_that_a_workbook_cannot_carry_are_escaped() {
        assertThat(CellText.escaped("a\rb\u0000c\uFFFE")).isEqualTo("a_x000D_b_x0000_c_xFFFE_");
    }

    @Test
    void line_breaks_tabs_and_trees_stay() {
        assertThat(CellText.escaped("a\n\tb \uD83C\uDF33")).isEqualTo("a\n\tb \uD83C\uDF33");
    }

    @Test
    void half_a_character_is_escaped() {
        assertThat(CellText.escaped("\uD83C.\uDF33")).isEqualTo("_xD83C_._xDF33_");
    }

    @Test
    void what_looks_escaped_is_escaped_itself() {
        assertThat(CellText.escaped("_x000D_ _xyz0_ _x00")).isEqualTo("_x005F_x000D_ _xyz0_ _x00");
    }

    @Test
    void a_cell_holds_so_many_characters_and_no_more() {
        assertThat(CellText.fits("a".repeat(32_767))).isTrue();
        assertThat(CellText.fits("a".repeat(32_768))).isFalse();
    }
}
