package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InertTest {

    @Test
    void ordinary_french_stays_as_it_is() {
        String text = "L’été à Louhans-Châteaurenaud\u00A0: 120\u202F000,00\u00A0€ «\u00A0œuvre\u00A0» — n°\u00A01 🚲";

        assertThat(Inert.of(text)).isEqualTo(text);
    }

    @Test
    void control_characters_are_shown_as_pictures() {
        assertThat(Inert.of("\u001B[31mrouge\u0007\u0000\u007F")).isEqualTo("␛[31mrouge␇␀␡");
    }

    @Test
    void line_ends_and_tabs_never_break_the_layout() {
        assertThat(Inert.of("a\nb\r\nc\td")).isEqualTo("a⏎b␍⏎c␉d");
    }

    @Test
    void what_is_invisible_or_turns_the_text_around_is_spelt_out() {
        assertThat(Inert.of("a\u202Eb\u2028c\u009Bd\u200Be\uFEFF"))
                .isEqualTo("a\\u{202e}b\\u{2028}c\\u{9b}d\\u{200b}e\\u{feff}");
    }

    @Test
    void half_a_character_is_spelt_out() {
        assertThat(Inert.of("a\uD83Db")).isEqualTo("a\\u{d83d}b");
    }

    @Test
    void invisible_tags_beyond_the_first_plane_are_spelt_out() {
        assertThat(Inert.of(new String(Character.toChars(0xE0041)))).isEqualTo("\\u{e0041}");
    }

    @Test
    void what_is_no_character_at_all_is_spelt_out() {
        assertThat(Inert.of("a\uFFFFb\uFDD0")).isEqualTo("a\\u{ffff}b\\u{fdd0}");
    }
}
