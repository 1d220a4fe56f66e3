package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The orders inside a table do what they do elsewhere. */
final class RowOrdersTest {

    private static final String TABLE = "projet.indicateurs, ligne";
    private static final String ROW = "rubrique à remplir, ou Entrée pour finir la ligne";

    @TempDir
    private Path folder;

    private Talk talk;

    @BeforeEach
    void a_new_line() throws Exception {
        talk = Talk.about("incomplet", folder)
                .answering("porteur.siret", "modifier indicateurs", "quitter")
                .answering(TABLE, "+", "")
                .answering("projet.indicateurs[0].libelle", "Connexions", "Connexions réussies");
    }

    @Test
    void one_goes_back_to_the_question_before_in_the_same_line() throws Exception {
        talk.answering("projet.indicateurs[0].unite", "retour", "connexion").run();

        assertThat(talk.robot.prompts)
                .containsSubsequence(
                        "projet.indicateurs[0].libelle",
                        "projet.indicateurs[0].unite",
                        "projet.indicateurs[0].libelle",
                        "projet.indicateurs[0].unite",
                        "projet.indicateurs[0].valeur_initiale");
        assertThat(talk.answer("projet.indicateurs[0].libelle")).isEqualTo("Connexions réussies");
        assertThat(talk.answer("projet.indicateurs[0].unite")).isEqualTo("connexion");
    }

    @Test
    void from_the_end_of_a_line_one_goes_back_to_its_last_question() throws Exception {
        talk.answering("projet.indicateurs[0].valeur_initiale", "12", "15")
                .answering(ROW, "retour", "")
                .run();

        assertThat(talk.answer("projet.indicateurs[0].valeur_initiale")).isEqualTo("15");
    }

    @Test
    void an_answer_of_the_line_is_taken_back() throws Exception {
        talk.answering("projet.indicateurs[0].valeur_initiale", "12")
                .answering(ROW, "annuler", "")
                .run();

        assertThat(talk.shown()).contains("La dernière réponse est annulée : Valeur initiale");
        assertThat(talk.answer("projet.indicateurs[0].valeur_initiale")).isEmpty();
        assertThat(talk.answer("projet.indicateurs[0].libelle")).isEqualTo("Connexions");
    }

    @Test
    void help_tells_the_orders() throws Exception {
        talk.answering(ROW, "aide", "").run();

        assertThat(talk.shown()).contains("Le nom d’une rubrique").contains("annuler     remet le fichier");
    }

    @ParameterizedTest
    @CsvSource({"9, « 9 » n’est pas une ligne du tableau", "- 4, « 4 » n’est pas une ligne", "zut, « zut » n’est pas"})
    void what_is_no_line_is_told(String typed, String told) throws Exception {
        talk.answering(TABLE, typed, "").run();

        assertThat(talk.shown()).contains(told).contains("qui en compte 0");
    }
}
