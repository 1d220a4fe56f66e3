package fr.complet.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the assistant leaves of the user's file. */
final class AnsweredLinesTest {

    private static final String STATEMENT = "attestations.regularite_sociale_fiscale";

    @TempDir
    private Path folder;

    @Test
    void a_commented_file_differs_only_in_the_answered_lines() throws Exception {
        Talk talk = Talk.about("incomplet", folder)
                .answering("porteur.siret", "21210663700011")
                .answering("projet.objectifs.responsable", "Les données d'usage sont publiées.");

        talk.run();

        assertThat(changed(talk))
                .containsExactly(
                        "  siret: \"21210663700011\"                              # à demander au secrétariat",
                        "    responsable: \"Les données d'usage sont publiées.\"                      # reste à écrire avec la commission");
    }

    @Test
    void a_piece_and_a_statement_that_stood_nowhere_are_one_line_each() throws Exception {
        Talk talk = Talk.about("incomplet", folder).answering("RIB, fichier", "pieces/rib.pdf");
        Files.createDirectories(folder.resolve("pieces"));
        Files.copy(Path.of("samples/complet/pieces/rib.pdf"), folder.resolve("pieces/rib.pdf"));
        talk.answering(STATEMENT, "oui");

        talk.run();

        List<String> added = new ArrayList<>(talk.text().lines().toList());
        assertThat(added).containsAll(talk.original().lines().toList());
        talk.original().lines().forEach(added::remove);
        assertThat(added)
                .containsExactly(
                        "  - {id: rib, type: rib, fichier: pieces/rib.pdf}", "  regularite_sociale_fiscale: oui");
    }

    @Test
    void the_line_ends_of_the_file_stay() throws Exception {
        Talk first = Talk.about("incomplet", folder);
        Files.writeString(first.path, first.original().replace("\n", "\r\n"));
        Talk talk = first.again().answering("porteur.siret", "21210663700011");

        talk.run();

        assertThat(talk.text().split("\r\n", -1)).hasSameSizeAs(first.original().split("\n", -1));
        assertThat(talk.text().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(talk.text()).contains("21210663700011");
    }

    @Test
    void the_file_as_it_was_stays_beside_whatever_is_answered_after() throws Exception {
        Talk talk = Talk.about("incomplet", folder)
                .answering("porteur.siret", "21210663700011")
                .answering("projet.objectifs.responsable", "Publier.")
                .answering(STATEMENT, "oui");

        talk.run();

        assertThat(Files.readString(folder.resolve("dossier.yaml~"))).isEqualTo(talk.original());
        assertThat(talk.text()).isNotEqualTo(talk.original());
    }

    @Test
    void nothing_is_written_where_nothing_is_answered() throws Exception {
        Talk talk = Talk.about("incomplet", folder);

        talk.run();

        assertThat(folder).isDirectoryNotContaining("glob:**~");
        assertThat(talk.text()).isEqualTo(talk.original());
    }

    @Test
    void a_workbook_takes_the_same_answers() throws Exception {
        Talk talk = Talk.aboutNew("dossier.xlsx", folder)
                .answering("porteur.siret", "20007157900011")
                .answering("projet.domaines", "dechets, eau")
                .answering("budget.depenses, ligne", "+", "")
                .answering("budget.depenses[].libelle", "Étude de cadrage")
                .answering("budget.depenses[].montant_ht", "33 600");

        talk.run();

        assertThat(talk.answer("porteur.siret")).isEqualTo("20007157900011");
        assertThat(talk.answer("porteur.type")).isEqualTo("Communauté de communes");
        assertThat(talk.answer("budget.depenses[0].libelle")).isEqualTo("Étude de cadrage");
        assertThat(talk.answer("budget.depenses[0].montant_ht")).startsWith("33");
        assertThat(talk.robot.shown).noneMatch(line -> line.contains("Exception"));
    }

    private static List<String> changed(Talk talk) throws Exception {
        List<String> before = talk.original().lines().toList();
        List<String> now = talk.text().lines().toList();
        assertThat(now).hasSameSizeAs(before);
        List<String> changed = new ArrayList<>();
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(before.get(i))) {
                changed.add(now.get(i));
            }
        }
        return changed;
    }
}
