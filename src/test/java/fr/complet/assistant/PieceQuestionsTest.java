package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pièces that are yet to come, filed elsewhere, replaced by a statement, or not where they are said to be. */
final class PieceQuestionsTest {

    private static final String DELIBERATION = "pieces[1].fichier";
    private static final String STATEMENT = "attestations.non_commencement";

    @TempDir
    private Path folder;

    private Talk talk;

    @BeforeEach
    void a_dossier_beside_some_files() throws Exception {
        talk = Talk.about("incomplet", folder);
        Path pieces = Files.createDirectories(folder.resolve("pieces"));
        for (String name : new String[] {"deliberation.pdf", "rib.pdf", "devis-etude.pdf", "lettre-demande.pdf"}) {
            Files.copy(Path.of("samples/complet/pieces", name), pieces.resolve(name));
        }
    }

    @Test
    void a_piece_that_was_yet_to_come_is_joined_once_its_file_is_there() throws Exception {
        talk.answering(DELIBERATION, "pieces/deliberation.pdf").run();

        assertThat(talk.answer("pieces[1].etat")).isEqualTo("joint");
        assertThat(talk.shown()).contains("pas encore là (état : à venir)");
        assertThat(Collections.frequency(talk.robot.prompts, DELIBERATION)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"déposé en ligne", "Déposée en ligne", "depose_en_ligne"})
    void a_piece_may_be_filed_online_in_whatever_spelling(String words) throws Exception {
        talk.answering(DELIBERATION, words).answering("RIB, fichier", words).run();

        assertThat(talk.answer("pieces[1].etat")).isEqualTo("depose_en_ligne");
        assertThat(talk.answer("pieces[1].fichier")).isEmpty();
        assertThat(talk.text()).contains("{id: rib, type: rib, etat: depose_en_ligne}");
    }

    @Test
    void a_file_that_is_not_there_is_asked_again_with_its_fault() throws Exception {
        talk.answering("RIB, fichier", "pieces/absent.pdf")
                .answering("pieces[7].fichier", "pieces/rib.pdf")
                .run();

        assertThat(talk.robot.prompts).containsSequence("RIB, fichier", "pieces[7].fichier");
        assertThat(talk.shown()).contains("fichier absent : pieces/absent.pdf");
        assertThat(talk.answer("pieces[7].fichier")).isEqualTo("pieces/rib.pdf");
    }

    @Test
    void a_number_is_that_of_a_list_that_was_shown() throws Exception {
        talk.answering("RIB, fichier", "? rib", "1").run();

        assertThat(talk.answer("pieces[7].fichier")).isEqualTo("pieces/rib.pdf");
    }

    @Test
    void where_a_statement_will_do_it_is_asked_first() throws Exception {
        talk.answering(STATEMENT, "plus tard", "oui").run();

        assertThat(talk.answer(STATEMENT)).isEqualTo("oui");
        assertThat(talk.robot.prompts).containsSequence(STATEMENT, STATEMENT);
        assertThat(talk.shown()).contains("oui ou non.");
    }

    @Test
    void who_has_the_piece_says_no_and_gives_it() throws Exception {
        Files.copy(folder.resolve("pieces/rib.pdf"), folder.resolve("pieces/attestation.pdf"));
        talk.answering(STATEMENT, "non")
                .answering("Attestation de non-commencement, fichier", "pieces/attestation.pdf")
                .run();

        assertThat(talk.answer(STATEMENT)).isEmpty();
        assertThat(talk.answer("pieces[7].type")).isEqualTo("attestation_non_commencement");
    }

    @Test
    void several_files_prove_one_cost() throws Exception {
        talk.answering("budget.depenses[2].justificatifs", "? pieces", "1, 2").run();

        assertThat(talk.answer("budget.depenses[2].justificatifs[1]")).isEqualTo(talk.answer("pieces[8].id"));
        assertThat(talk.answer("pieces[7].type")).isEqualTo("devis");
    }

    @Test
    void a_commune_that_is_not_found_is_asked_again_with_its_fault() throws Exception {
        talk.answering("porteur.siret", "modifier porteur.commune", "quitter")
                .answering("porteur.commune", "Xyzzy", "21663")
                .run();

        assertThat(talk.robot.prompts).containsSequence("porteur.commune", "porteur.commune");
        assertThat(talk.shown()).contains("« Xyzzy » : introuvable", "à faire  écrivez le code INSEE");
        assertThat(talk.answer("porteur.commune")).isEqualTo("21663");
    }
}
