package fr.complet.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "montant_ht",
                "Montant HT",
                "montant-ht",
                " MONTANT\u00A0\u202FHT\t",
                "montant__-_ht",
                "_montant’ht_",
                "Montant\u2013HT",
                "mon\u00ADtant ht\uFEFF",
                "montant\r\nht"
            })
    void every_spelling_of_a_key_is_one_key(String written) {
        assertThat(Spelling.normalise(written)).isEqualTo("montant_ht");
    }

    @Test
    void accents_and_ligatures_are_plain_letters() {
        assertThat(Spelling.normalise("Éléments d’Œuvre à CÆSAR : où ça, naïf Noël ? Aÿ"))
                .isEqualTo("elements_d_oeuvre_a_caesar_:_ou_ca,_naif_noel_?_ay");
        assertThat(Spelling.normalise("o\uFB03ce e\u0301tude \u0160ko\u0142a")).isEqualTo("office_etude_sko\u0142a");
    }

    @Test
    void decomposed_and_composed_accents_are_one() {
        assertThat(Spelling.normalise("De\u0301libe\u0301ration")).isEqualTo(Spelling.normalise("Délibération"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'-_", "\u00A0", "\u0301", "\u200B"})
    void what_has_no_letter_is_empty(String blank) {
        assertThat(Spelling.normalise(blank)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Île-d'Yeu", "ẞ İ Ǆ ﬃ", "日本 語", "\uD835\uDC00 x", "\u0000\u001B[31m", "\uD800", "A\u030A\u0327"})
    void normalising_twice_changes_nothing_more(String text) {
        String once = Spelling.normalise(text);

        assertThat(Spelling.normalise(once)).isEqualTo(once);
    }

    @Test
    void a_mistyped_word_is_near_the_word_meant() {
        List<String> keys = List.of("Montant HT", "montant_ttc", "libelle", "poste", "section");

        assertThat(Spelling.nearest("montan ht", keys)).contains("Montant HT");
        assertThat(Spelling.nearest("Libéllé", keys)).contains("libelle");
        assertThat(Spelling.nearest("setcion", keys)).contains("section");
    }

    @Test
    void keys_already_normalised_are_compared_as_they_are() {
        assertThat(Spelling.nearestKey("montan_ht", List.of("montant_ttc", "montant_ht")))
                .contains("montant_ht");
        assertThat(Spelling.nearestKey("LIBELLE", List.of("libelle"))).isEmpty();
    }

    @Test
    void the_first_of_equally_near_words_is_suggested() {
        assertThat(Spelling.nearest("ports", List.of("porte", "ports ", "poste")))
                .contains("ports ");
        assertThat(Spelling.nearest("porta", List.of("porte", "ports"))).contains("porte");
        assertThat(Spelling.nearest("porta", List.of("ports", "porte"))).contains("ports");
    }

    @Test
    void no_absurd_suggestion_is_made() {
        assertThat(Spelling.nearest("budget", List.of("objet", "projet", "poste")))
                .isEmpty();
        assertThat(Spelling.nearest("ht", List.of("a", "at", "ttc"))).isEmpty();
        assertThat(Spelling.nearest("", List.of("a"))).isEmpty();
        assertThat(Spelling.nearest("poste", List.of())).isEmpty();
    }

    @Test
    void a_word_far_too_long_is_near_nothing() {
        String hostile = "a".repeat(1_000_000);

        assertThat(Spelling.nearest(hostile, List.of(hostile))).isEmpty();
        assertThat(Spelling.nearest("poste", List.of(hostile, "postes"))).contains("postes");
    }

    @Test
    void choices_are_ranked_by_how_well_they_answer_what_is_typed() {
        List<String> known =
                List.of("Indécis", "Décision", "Rejet de décision", "Dexision du maire", "Décisif", "Objet");

        assertThat(Ranking.ranked("DECISION", known)).containsExactly("Décision", "Rejet de décision");
        assertThat(Ranking.ranked("décis", known))
                .containsExactly("Décision", "Décisif", "Rejet de décision", "Indécis", "Dexision du maire");
        assertThat(Ranking.ranked("deci", known)).startsWith("Décision", "Décisif", "Rejet de décision", "Indécis");
    }

    @Test
    void files_are_found_by_any_of_their_words() {
        List<String> files =
                List.of("pieces/deliberation-2021.pdf", "pieces/devis_etude.pdf", "RIB.pdf", "pieces/plan.ods");

        assertThat(Ranking.ranked("delib", files)).containsExactly("pieces/deliberation-2021.pdf");
        assertThat(Ranking.ranked("pieces/devis", files)).startsWith("pieces/devis_etude.pdf");
        assertThat(Ranking.ranked("2021", files)).startsWith("pieces/deliberation-2021.pdf");
        assertThat(Ranking.ranked("etude devis", files)).isEmpty();
        assertThat(Ranking.ranked("devis pdf", files)).containsExactly("pieces/devis_etude.pdf");
        assertThat(Ranking.ranked("rib", files)).containsExactly("RIB.pdf");
        assertThat(Ranking.ranked("devsi etude", files)).containsExactly("pieces/devis_etude.pdf");
    }

    @Test
    void nothing_typed_yet_leaves_every_choice_in_its_order() {
        assertThat(Ranking.ranked(" \t", List.of("b", "a"))).containsExactly("b", "a");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\u0000", "zzzz", "日本", "\uD800"})
    void what_resembles_nothing_has_no_choice(String typed) {
        assertThat(Ranking.ranked(typed, List.of("montant", "", "poste", "a".repeat(10_000))))
                .isEmpty();
        assertThat(Ranking.ranked(typed + "x".repeat(1_000_000), List.of("montant", "poste")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"montent", "mntant", "motnant", "montan", "mmontant"})
    void one_letter_wrong_lacking_swapped_or_too_many_does_no_harm(String typed) {
        assertThat(Ranking.ranked(typed, List.of("poste", "montant_ht"))).containsExactly("montant_ht");
    }

    @Test
    void a_text_too_short_for_a_mistake_is_taken_at_its_word() {
        assertThat(Ranking.ranked("htx", List.of("ht", "hta"))).isEmpty();
    }
}
