package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Another program saves the file while the assistant waits for an answer. */
final class ChangedMeanwhileTest {

    private static final String QUESTION = "Relire le fichier et continuer ? (oui/non)";
    private static final String SIRET = "21210663700011";

    @TempDir
    private Path folder;

    private Talk talk;
    private String theirs;

    @BeforeEach
    void somebody_changes_the_file_before_the_siret_is_answered() throws Exception {
        talk = Talk.about("incomplet", folder);
        theirs = talk.original().replace("TID-2021-022", "TID-2021-023");
        talk.robot.doing("porteur.siret", () -> write(theirs));
    }

    @ParameterizedTest
    @ValueSource(strings = {"non", "n", "quitter"})
    void nothing_is_written_over_it_and_who_refuses_leaves(String refusal) throws Exception {
        talk.answering("porteur.siret", SIRET).answering(QUESTION, refusal).run();

        assertThat(talk.left).isTrue();
        assertThat(talk.text()).isEqualTo(theirs);
        assertThat(talk.shown()).contains("dossier.yaml a été modifié par un autre programme entre-temps.");
    }

    @Test
    void once_it_is_read_anew_the_next_answer_is_saved_on_top_of_it() throws Exception {
        talk.answering("porteur.siret", SIRET, SIRET).answering(QUESTION, "oui").run();

        assertThat(talk.text()).isEqualTo(theirs.replace("  siret:", "  siret: \"" + SIRET + "\""));
        assertThat(talk.robot.prompts).startsWith("porteur.siret", QUESTION, "porteur.siret");
    }

    @Test
    void an_answer_in_a_new_line_is_asked_again_and_theirs_stays() throws Exception {
        String line = "\n  indicateurs:\n    - {libelle: Visites, unite: visite, cible: 100}\n  regime_aide:";
        theirs = talk.original().replace("\n  regime_aide:", line);
        talk.answering("porteur.siret", "modifier indicateurs", "")
                .answering("projet.indicateurs, ligne", "+", "")
                .answering("projet.indicateurs[0].libelle", "Connexions")
                .answering("projet.indicateurs[1].libelle", "Connexions")
                .answering("projet.indicateurs[1].unite", "connexion")
                .answering(QUESTION, "oui");
        talk.robot.doing("projet.indicateurs[0].libelle", () -> write(theirs)).forget("porteur.siret");

        talk.run();

        assertThat(talk.answer("projet.indicateurs[0].libelle")).isEqualTo("Visites");
        assertThat(talk.answer("projet.indicateurs[1].libelle")).isEqualTo("Connexions");
        assertThat(talk.answer("projet.indicateurs[1].unite")).isEqualTo("connexion");
    }

    @Test
    void an_answer_of_before_cannot_be_taken_back_from_it() throws Exception {
        talk = Talk.about("incomplet", Files.createDirectories(folder.resolve("autre")));
        talk.robot.doing("projet.objectifs.responsable", () -> write(theirs));
        talk.answering("porteur.siret", SIRET)
                .answering("projet.objectifs.responsable", "annuler", "annuler", "")
                .answering(QUESTION, "oui")
                .run();

        assertThat(talk.text()).isEqualTo(theirs);
        assertThat(talk.shown()).contains("Il n’y a pas de réponse à annuler.");
    }

    @Test
    void what_cannot_be_read_any_more_is_told_until_it_can() throws Exception {
        String broken = theirs + "\n  - : [\n";
        talk.robot.doing("porteur.siret", () -> write(broken));
        talk.answering("porteur.siret", SIRET)
                .answering(QUESTION, "oui", "oui", "non")
                .run();

        assertThat(talk.left).isTrue();
        assertThat(talk.text()).isEqualTo(broken);
        assertThat(talk.shown()).contains("ILLISIBLE");
        assertThat(Collections.frequency(talk.robot.prompts, QUESTION)).isEqualTo(3);
    }

    @Test
    void a_file_that_has_gone_is_not_made_again() throws Exception {
        talk.robot.doing("porteur.siret", this::delete);
        talk.answering("porteur.siret", SIRET).answering(QUESTION, "oui", "non").run();

        assertThat(talk.left).isTrue();
        assertThat(talk.path).doesNotExist();
    }

    private void write(String text) {
        try {
            Files.writeString(talk.path, text);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void delete() {
        try {
            Files.delete(talk.path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
