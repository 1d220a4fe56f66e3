package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the assistant keeps in view, and what it does not let through. */
final class InViewTest {

    @TempDir
    private Path folder;

    @Test
    void the_balance_the_own_share_and_the_request_stand_above_every_table() throws Exception {
        Talk talk = Talk.about("complet", folder);

        talk.answering("attestations.non_commencement", "")
                .answering("pieces[0].fichier", "modifier depenses", "")
                .answering("budget.depenses, ligne", "- 1", "")
                .run();

        assertThat(talk.shown().replace('\n', ' '))
                .contains("ressources moins dépenses 0,00 €", "ressources moins dépenses 24 000,00 €")
                .contains("aide demandée 60 000,00 €", "part propre");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "no file there can have such a name")
    void the_name_of_a_file_cannot_speak_to_the_terminal() throws Exception {
        Talk talk = Talk.aboutNew("dossier.yaml", folder);
        Files.createFile(folder.resolve("lettre\u001B[31m.pdf"));

        talk.answering("pieces[0].fichier", "? lettre", "").run();

        assertThat(talk.shown()).contains("lettre␛[31m.pdf").doesNotContain("\u001B");
    }
}
