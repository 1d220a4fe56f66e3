package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.reading.CallLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An empty dossier for a call says that all is still to be given, and nothing else. */
final class NewCommandTest {

    @TempDir
    private Path folder;

    static Stream<String> calls() {
        return CallLibrary.calls().stream();
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_new_workbook_lacks_what_an_empty_dossier_lacks(String call) {
        lacksWhatAnEmptyDossierLacks("dossier.xlsx", call);
    }

    @ParameterizedTest
    @MethodSource("calls")
    void a_new_yaml_file_lacks_what_an_empty_dossier_lacks(String call) {
        lacksWhatAnEmptyDossierLacks("dossier.yaml", call);
    }

    /** Who fills in a workbook never saw the keys of the YAML form. */
    @Test
    void a_remedy_names_an_answer_as_the_file_at_hand_does() {
        run("new", "dossier.xlsx", "--call", "tid-bfc-2021");
        run("new", "dossier.yaml", "--call", "tid-bfc-2021");

        assertThat(run("check", "dossier.xlsx", "-f", "csv").plainOut())
                .contains("Indiquez dans « Nom du porteur » le nom")
                .doesNotContain("`porteur.");
        assertThat(run("check", "dossier.xlsx", "-f", "csv", "--lang", "en").plainOut())
                .contains("“Nom du porteur”");
        assertThat(run("check", "dossier.yaml", "-f", "csv").plainOut()).contains("Indiquez dans `porteur.nom` le nom");
    }

    private void lacksWhatAnEmptyDossierLacks(String file, String call) {
        Run run = run("new", file, "--call", call);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains(file);

        Told written = told("check", file, "-f", "jsonl");
        Told empty = Told.lines(Run.in(folder, Map.of(), "appel: " + call, "check", "-", "-f", "jsonl"))
                .get(0);

        assertThat(written.statuses()).isEqualTo(empty.statuses());
        assertThat(written.dossier().get("verdict")).isEqualTo(empty.dossier().get("verdict"));
        assertThat(written.dossier().get("counts").get("invalid").asInt()).isZero();
        assertThat(written.dossier().get("budget")).isEqualTo(empty.dossier().get("budget"));
        assertThat(written.dossier().get("notices").size())
                .isEqualTo(empty.dossier().get("notices").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.yaml", "dossier.xlsx"})
    void the_pieces_that_the_call_wants_are_listed(String file) {
        run("new", file, "--call", "envi-bfc");

        assertThat(told("check", file, "-f", "jsonl").text())
                .contains("lettre de demande\u00A0: pièce annoncée, sans fichier", "\"path\":\"pieces[0]\"")
                .doesNotContain("\"path\":\"pieces\"");
    }

    @Test
    void questions_that_the_call_never_looks_at_are_left_out() throws IOException {
        run("new", "tid.yaml", "--call", "tid-bfc-2021");
        run("new", "envi.yaml", "--call", "envi-bfc");

        assertThat(folder.resolve("tid.yaml"))
                .content()
                .contains("\n  objectifs:\n", "\n  usages_numeriques:\n", "\n  dpo_designe:\n")
                .doesNotContain("rna:", "participation:", "contrat_engagement", "societe_cooperative");
        assertThat(folder.resolve("envi.yaml"))
                .content()
                .contains("\n  rna:\n", "\n  participation:\n", "societe_cooperative")
                .doesNotContain("objectifs:", "usages_numeriques:", "dpo_designe:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.yaml", "dossier.yml", "DOSSIER.XLSX"})
    void two_runs_write_the_same_bytes(String file) throws IOException {
        run("new", file, "--call", "dsil");
        byte[] first = Files.readAllBytes(folder.resolve(file));

        assertThat(run("new", file, "--call", "dsil", "--force").status()).isZero();

        assertThat(folder.resolve(file)).hasBinaryContent(first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.yaml", "dossier.xlsx"})
    void a_file_that_is_there_stays_unless_the_user_insists(String file) throws IOException {
        Files.writeString(folder.resolve(file), "déjà là");

        refused(run("new", file, "--call", "dsil"), "existe déjà", "--force");

        assertThat(folder.resolve(file)).hasContent("déjà là");
        assertThat(run("new", file, "--call", "dsil", "--force").status()).isZero();
        assertThat(told("check", file, "-f", "jsonl").call()).isEqualTo("dsil");
        assertThat(names()).containsExactly(file);
    }

    @Test
    void a_link_to_nothing_counts_as_a_file() throws IOException {
        Files.createSymbolicLink(folder.resolve("dossier.yaml"), folder.resolve("ailleurs.yaml"));

        refused(run("new", "dossier.yaml", "--call", "dsil"), "existe déjà");
    }

    @ParameterizedTest
    @CsvSource({
        "dossier.ods,'.xlsx, .yaml ou .yml'",
        "dossier.pdf,'.xlsx, .yaml ou .yml'",
        "dossier,'.xlsx, .yaml ou .yml'",
        "absent/dossier.yaml,Impossible d’écrire",
        "absent/dossier.xlsx,Impossible d’écrire"
    })
    void what_cannot_be_written_is_told(String file, String because) throws IOException {
        refused(run("new", file, "--call", "dsil"), because);
        assertThat(names()).isEmpty();
    }

    @Test
    void a_folder_is_no_file() throws IOException {
        Files.createDirectory(folder.resolve("dossier.xlsx"));

        refused(run("new", "dossier.xlsx", "--call", "dsil", "--force"), "est un répertoire");
    }

    @Test
    void the_call_must_be_named_and_known() throws IOException {
        refused(run("new", "dossier.yaml"), "--call tid-bfc-2021", "usages-innovants-bfc");
        refused(run("new", "dossier.yaml", "--call", "tid-bfc-2012"), "appel inconnu", "tid-bfc-2021");
        refused(run("new", "dossier.yaml", "--call", "absent.yaml"), "n’existe pas");
        assertThat(names()).isEmpty();
    }

    @Test
    void a_call_file_beside_the_dossier_is_named_by_its_path() throws IOException {
        Files.createDirectories(folder.resolve("demande/appel"));
        Files.copy(
                Path.of("samples/appels/fonds-quartiers.yaml"), folder.resolve("demande/appel/fonds-quartiers.yaml"));

        Run run = run("nouveau", "demande/dossier.xlsx", "--call", "demande/appel/fonds-quartiers.yaml");

        assertThat(run.err()).isEmpty();
        assertThat(told("check", "demande", "-f", "jsonl").isReadable()).isTrue();
        refused(run("nouveau", "demande/appel/dossier.yaml", "--call", "demande/../appel.yaml"), "n’existe pas");
    }

    @Test
    void a_call_file_elsewhere_is_refused_since_the_dossier_could_not_name_it() throws IOException {
        Files.copy(Path.of("samples/appels/fonds-quartiers.yaml"), folder.resolve("fonds-quartiers.yaml"));
        Files.createDirectory(folder.resolve("demande"));

        refused(run("new", "demande/dossier.yaml", "--call", "fonds-quartiers.yaml"), "copiez-l’y");
    }

    @Test
    void the_help_inside_is_in_the_language_asked_and_the_keys_are_french() throws IOException {
        run("new", "dossier.yaml", "--call", "dsil", "--lang", "en");

        assertThat(folder.resolve("dossier.yaml"))
                .content()
                .contains("# Required. Full official name.\n  nom:\n")
                .doesNotContain("Obligatoire");
    }

    private Run run(String... arguments) {
        return Run.in(folder, Map.of(), "", arguments);
    }

    private Told told(String... arguments) {
        return Told.lines(run(arguments)).get(0);
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static void refused(Run run, String... because) {
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains(because).doesNotContain("Exception");
    }
}
