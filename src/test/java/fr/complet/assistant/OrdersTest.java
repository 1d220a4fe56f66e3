package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be typed at a question, besides its answer. */
final class OrdersTest {

    private static final String BODY = "Remplir le nom et la nature du porteur d’après ce SIRET ? (oui/non)";
    private static final String BRESSE = "20007157900011";

    @TempDir
    private Path folder;

    private Talk talk;

    @BeforeEach
    void an_empty_dossier() throws Exception {
        talk = Talk.aboutNew("dossier.yaml", folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"annuler", "undo", "Annuler "})
    void the_last_answer_is_taken_back(String word) throws Exception {
        talk.answering("projet.intitule", "Bresse connectée", "")
                .answering("projet.resume", word, "")
                .run();

        assertThat(talk.text()).isEqualTo(talk.original());
        assertThat(talk.shown()).contains("La dernière réponse est annulée : Intitulé");
    }

    @Test
    void with_nothing_answered_there_is_nothing_to_take_back() throws Exception {
        talk.answering("porteur.nom", "annuler", "").run();

        assertThat(talk.text()).isEqualTo(talk.original());
        assertThat(talk.shown()).contains("Il n’y a pas de réponse à annuler.");
    }

    @Test
    void one_goes_back_to_the_question_before_and_answers_it_anew() throws Exception {
        talk.answering("projet.intitule", "Bresse", "Bresse connectée")
                .answering("projet.resume", "retour", "")
                .run();

        assertThat(talk.answer("projet.intitule")).isEqualTo("Bresse connectée");
        assertThat(talk.shown()).contains("Réponse actuelle : Bresse");
    }

    @Test
    void before_the_first_question_there_is_none() throws Exception {
        talk.answering("projet.territoire.communes", "retour", "").run();

        assertThat(talk.shown()).contains("Il n’y a pas de question précédente.");
    }

    @Test
    void an_answer_is_erased() throws Exception {
        talk.answering("projet.intitule", "Bresse", "effacer", "")
                .answering("projet.resume", "retour", "")
                .run();

        assertThat(talk.answer("projet.intitule")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"passer", "skip", "", "  "})
    void a_question_is_passed_and_comes_back_at_the_end_for_who_wants(String word) throws Exception {
        talk.answering("projet.intitule", word).run();

        assertThat(talk.text()).isEqualTo(talk.original());
        assertThat(Collections.frequency(talk.robot.prompts, "projet.intitule")).isEqualTo(1);
        assertThat(talk.robot.prompts.get(talk.robot.prompts.size() - 1))
                .startsWith("Il reste ")
                .endsWith("oui, ou Entrée pour finir");
    }

    @ParameterizedTest
    @CsvSource({"«\u00a0aide\u00a0», aide", "« aide », aide", "«aide», aide", "\"passer\", passer", "\"12\", 12"})
    void a_word_between_quotation_marks_is_an_answer(String typed, String meant) throws Exception {
        talk.answering("projet.intitule", typed).run();

        assertThat(talk.answer("projet.intitule")).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aide", "help", "AIDE"})
    void help_tells_the_words_and_asks_again(String word) throws Exception {
        talk.answering("projet.intitule", word, "Bresse").run();

        assertThat(talk.shown()).contains("quitter     finit ; tout ce qui a été répondu est déjà enregistré");
        assertThat(talk.answer("projet.intitule")).isEqualTo("Bresse");
    }

    @Test
    void who_leaves_keeps_what_is_answered() throws Exception {
        talk.answering("projet.intitule", "Bresse")
                .answering("projet.resume", "quitter")
                .run();

        assertThat(talk.left).isTrue();
        assertThat(talk.answer("projet.intitule")).isEqualTo("Bresse");
        assertThat(talk.robot.prompts).endsWith("projet.resume");
    }

    @Test
    void places_are_searched_without_accents_and_chosen_by_their_number() throws Exception {
        talk.answering("porteur.commune", "?louhans chateau", "1").run();

        assertThat(talk.answer("porteur.commune")).isEqualTo("71263 Louhans-Châteaurenaud");
        assertThat(talk.shown()).contains("  1. 71263 Louhans-Châteaurenaud  Saône-et-Loire (71)");
    }

    @Test
    void a_choice_is_made_by_its_number_in_the_list_that_is_shown() throws Exception {
        talk.answering("porteur.type", "2").run();

        assertThat(talk.shown()).contains("  2. communaute_de_communes       Communauté de communes");
        assertThat(talk.answer("porteur.type")).isEqualTo("communaute_de_communes");
    }

    @Test
    void several_choices_are_searched_one_after_the_other() throws Exception {
        talk.answering("projet.domaines", "?dechets, eau", "1").run();

        assertThat(talk.answer("projet.domaines[0]") + talk.answer("projet.domaines[1]"))
                .isEqualTo("dechetseau");
    }

    @Test
    void several_numbers_of_the_list_that_was_shown_are_several_answers() throws Exception {
        talk.answering("projet.territoire.communes", "? montb", "1, 3")
                .answering("projet.domaines", "? e", "1;1 ; 2")
                .answering("porteur.type", "99", "2")
                .run();

        assertThat(talk.text()).contains("communes: [\"25388 Montbéliard\", \"38249 Montbonnot-Saint-Martin\"]");
        assertThat(talk.answer("projet.domaines[0]")).isNotEqualTo(talk.answer("projet.domaines[1]"));
        assertThat(talk.shown()).contains("Il n’y a pas de nº 99 dans la liste, qui va de 1 à ");
        assertThat(talk.answer("porteur.type")).isEqualTo("communaute_de_communes");
    }

    @ParameterizedTest
    @CsvSource({"?, pas de réponses à proposer", "? devis, pas de réponses à proposer"})
    void a_search_where_there_is_nothing_to_choose_says_so(String typed, String told) throws Exception {
        talk.answering("porteur.siret", typed, "").run();

        assertThat(talk.shown()).contains(told);
    }

    @Test
    void a_search_that_finds_nothing_says_so() throws Exception {
        talk.answering("porteur.commune", "? zzzzzz", "").run();

        assertThat(talk.shown()).contains("Rien ne ressemble à « zzzzzz ».");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Modifier l'éclairage public", "Modifier nos rues"})
    void a_title_may_begin_like_an_order(String title) throws Exception {
        talk.answering("projet.intitule", title).run();

        assertThat(talk.answer("projet.intitule")).isEqualTo(title);
    }

    @Test
    void an_order_with_a_slip_is_no_title() throws Exception {
        talk.answering("projet.intitule", "modifier depanses", "« modifier depanses »")
                .run();

        assertThat(talk.shown().replace('\n', ' ')).contains("Vouliez-vous dire « modifier depenses » ?");
        assertThat(talk.answer("projet.intitule")).isEqualTo("modifier depanses");
    }

    @ParameterizedTest
    @ValueSource(strings = {"modifier dépenses", "Modifier budget.depenses", "modifier Dépenses"})
    void a_table_is_opened_by_its_name_with_or_without_accents(String order) throws Exception {
        talk.answering("projet.intitule", order).run();

        assertThat(talk.robot.prompts)
                .containsSubsequence("projet.intitule", "budget.depenses, ligne", "projet.intitule");
    }

    @Test
    void after_an_answer_is_taken_back_its_question_comes_again_and_the_one_before_stays_before() throws Exception {
        talk.answering("porteur.nom", "CC de la Bresse", "retour")
                .answering("porteur.type", "annuler")
                .answering("projet.territoire.communes", "", "quitter")
                .run();

        assertThat(talk.text()).isEqualTo(talk.original());
        assertThat(talk.shown()).contains("La dernière réponse est annulée : Nom");
        assertThat(talk.robot.prompts)
                .containsExactly(
                        "projet.territoire.communes",
                        "porteur.nom",
                        "porteur.type",
                        "porteur.nom",
                        "projet.territoire.communes");
    }

    @ParameterizedTest
    @CsvSource({
        "date_depot, après-demain",
        "projet.calendrier.debut, 2022-02-30",
        "porteur.type, confrérie",
        "budget.base, un peu des deux",
        "projet.usages_numeriques.capteurs, peut-être"
    })
    void what_cannot_be_understood_is_told_and_not_saved(String question, String answer) throws Exception {
        talk.answering(question, answer, "").run();

        assertThat(talk.text()).isEqualTo(talk.original());
        assertThat(Collections.frequency(talk.robot.prompts, question)).isEqualTo(2);
        String told = between(talk.shown(), question + " > " + answer + "\n", "\n" + question + " > ");
        assertThat(told).isNotBlank();
    }

    @Test
    void what_is_understood_and_wrong_is_asked_again_with_its_fault() throws Exception {
        talk.answering("porteur.siret", "12345678900011", BRESSE).run();

        assertThat(talk.shown())
                .contains("    trouvé   12345678900011\n")
                .contains("Réponse actuelle : 12345678900011\nporteur.siret > " + BRESSE);
        assertThat(talk.answer("porteur.siret")).isEqualTo(BRESSE);
    }

    @Test
    void a_siret_fills_in_what_is_known_of_its_body() throws Exception {
        talk.answering("porteur.siret", BRESSE).answering(BODY, "oui").run();

        assertThat(talk.shown()).contains("Ce SIRET est celui de : Communauté de communes Bresse Louhannaise");
        assertThat(talk.answer("porteur.nom")).isEqualTo("Communauté de communes Bresse Louhannaise Intercom'");
        assertThat(talk.answer("porteur.type")).isEqualTo("communaute_de_communes");
    }

    @Test
    void who_refuses_gets_the_siret_alone() throws Exception {
        talk.answering("porteur.siret", BRESSE).answering(BODY, "non").run();

        assertThat(List.of(talk.answer("porteur.siret"), talk.answer("porteur.nom"), talk.answer("porteur.type")))
                .containsExactly(BRESSE, "", "");
    }

    @Test
    void what_the_user_has_written_of_the_body_stays() throws Exception {
        talk.answering("porteur.nom", "CC de la Bresse")
                .answering("porteur.siret", BRESSE)
                .answering(BODY, "oui")
                .run();

        assertThat(talk.answer("porteur.nom")).isEqualTo("CC de la Bresse");
        assertThat(talk.answer("porteur.type")).isEqualTo("communaute_de_communes");
    }

    private static String between(String text, String from, String to) {
        int start = text.indexOf(from) + from.length();
        return text.substring(start, text.indexOf(to, start));
    }
}
