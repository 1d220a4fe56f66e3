package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LayoutTest {

    @Test
    void accents_take_no_column_and_ideographs_two() {
        assertThat(Layout.width("été")).isEqualTo(3);
        assertThat(Layout.width("e\u0301te\u0301")).isEqualTo(3);
        assertThat(Layout.width("东京")).isEqualTo(4);
        assertThat(Layout.width("🚲")).isEqualTo(2);
    }

    @Test
    void a_text_that_fits_is_not_cut() {
        assertThat(Layout.cut("abcd", 4)).isEqualTo("abcd");
        assertThat(Layout.cut("abcde", 4)).isEqualTo("abc…");
        assertThat(Layout.cut("东京都", 4)).isEqualTo("东…");
        assertThat(Layout.cut("abc", 0)).isEmpty();
    }

    @Test
    void lines_are_broken_at_plain_spaces_never_at_no_break_ones() {
        assertThat(Layout.wrap("il manque 1\u202F500,00\u00A0€ ici", 14))
                .containsExactly("il manque", "1\u202F500,00\u00A0€ ici");
    }

    @Test
    void names_are_broken_after_a_hyphen_and_codes_are_not() {
        assertThat(Layout.wrap("Région Bourgogne-Franche-Comté", 20))
                .containsExactly("Région Bourgogne-", "Franche-Comté");
        assertThat(Layout.wrap("voir tid-taux ici", 9)).containsExactly("voir", "tid-taux", "ici");
        assertThat(Layout.wrap("le AAAA-MM-JJ", 10)).containsExactly("le", "AAAA-MM-JJ");
    }

    @Test
    void a_word_longer_than_the_line_is_broken_anywhere() {
        assertThat(Layout.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
    }

    @Test
    void a_text_is_as_narrow_as_what_cannot_be_broken() {
        assertThat(Layout.narrowest("Région Bourgogne-Franche-Comté")).isEqualTo("Bourgogne-".length());
        assertThat(Layout.narrowest("1\u202F500,00\u00A0€ ici")).isEqualTo(10);
        assertThat(Layout.narrowest("")).isZero();
    }

    @Test
    void what_goes_beyond_the_last_line_is_cut() {
        assertThat(Layout.wrap("un deux trois quatre cinq", 6, 2)).containsExactly("un", "deux …");
        assertThat(Layout.wrap("un deux", 6, 2)).containsExactly("un", "deux");
    }

    @Test
    void columns_are_filled_to_their_width() {
        assertThat(Layout.left("a", 3)).isEqualTo("a  ");
        assertThat(Layout.right("a", 3)).isEqualTo("  a");
        assertThat(Layout.right("abcd", 3)).isEqualTo("ab…");
    }
}
