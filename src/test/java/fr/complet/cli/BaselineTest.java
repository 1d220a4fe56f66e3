package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Findings that are known and accepted. */
final class BaselineTest {

    private static final String FILE = "connus.yaml";

    @TempDir
    Path folder;

    @BeforeEach
    void an_incomplete_dossier_and_a_complete_one() throws IOException {
        SampleFiles.copy(Path.of("samples/incomplet"), folder.resolve("envois/incomplet"));
        SampleFiles.copy(Path.of("samples/complet"), folder.resolve("envois/complet"));
    }

    @Test
    void what_is_found_today_is_accepted_tomorrow() throws IOException {
        assertThat(check("envois").status()).isEqualTo(1);

        Run first = updated("envois");
        assertThat(first.status()).isZero();
        assertThat(first.plainErr()).isEqualTo("« connus.yaml » est créé ; constats acceptés : 30.\n");

        Run second = check("envois", "--baseline", FILE);
        assertThat(second.status()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out()).contains("INCOMPLET ", "21 constats acceptés");
    }

    @Test
    void what_is_accepted_is_named_by_requirement_and_path_and_never_by_line() throws IOException {
        updated("envois");
        assertThat(read()).contains("""
                  envois/incomplet/dossier.yaml:
                """, """
                    porteur-siret:
                      - porteur.siret
                """).doesNotContainPattern(":[0-9]");

        change("incomplet", "reference:", "\n\n# plus bas\nreference:");
        Run moved = check("envois", "--baseline", FILE);
        assertThat(moved.status()).isZero();
        assertThat(moved.err()).isEmpty();
    }

    @Test
    void what_is_new_fails_the_run_and_is_never_added() throws IOException {
        updated("envois");
        String before = read();
        change("complet", "(?m)^  siret:.*\n", "");

        Run run = check("envois", "--baseline", FILE, "-f", "concise");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out().lines())
                .isNotEmpty()
                .allMatch(line -> line.startsWith("envois/complet/dossier.yaml:") && line.contains(" porteur-siret"));

        Run updated = updated("envois");
        assertThat(updated.status()).isEqualTo(1);
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void a_finding_more_at_an_accepted_place_is_new() throws IOException {
        Files.writeString(folder.resolve(FILE), """
                constats_acceptes: 1
                dossiers:
                  envois/incomplet/dossier.yaml: {piece-etat: ["pieces[1].etat"]}
                """);

        assertThat(check("envois/incomplet", "--baseline", FILE, "-f", "jsonl").out())
                .contains("\"accepted\":false")
                .satisfies(
                        json -> assertThat(json.split("\"accepted\":true", -1)).hasSizeLessThanOrEqualTo(2));
    }

    @Test
    void what_is_gone_is_told_and_removed_when_that_is_asked() throws IOException {
        updated("envois");
        change("incomplet", "  siret:  .*", "  siret: \"20007157900011\"");

        Run run = check("envois", "--baseline", FILE);
        assertThat(run.status()).isZero();
        assertThat(run.plainErr()).isEqualTo("""
                « connus.yaml » accepte des constats qui ont disparu (1) ; --update-baseline les retire :
                  envois/incomplet/dossier.yaml [porteur-siret] porteur.siret
                """);

        assertThat(updated("envois").plainErr())
                .isEqualTo("« connus.yaml » est à jour ; constats encore acceptés : 29, retirés : 1.\n");
        assertThat(read()).doesNotContain("porteur-siret:");
    }

    @Test
    void a_dossier_that_is_gone_is_stale_and_one_that_was_not_looked_at_is_not() throws IOException {
        updated("envois");

        assertThat(check("envois/complet", "--baseline", FILE).err()).isEmpty();

        delete(folder.resolve("envois/incomplet"));
        assertThat(check("envois/complet", "--baseline", FILE).plainErr()).contains("disparu (21)", "  …");
    }

    @Test
    void a_dossier_that_cannot_be_read_keeps_what_is_accepted() throws IOException {
        updated("envois");
        String before = read();
        Files.writeString(folder.resolve("envois/incomplet/dossier.yaml"), "\t");

        Run run = updated("envois");

        assertThat(run.status()).isEqualTo(2);
        assertThat(read()).isEqualTo(before);
    }

    @Test
    void it_does_not_matter_where_the_program_is_started() throws IOException {
        updated("envois");

        Run below = Run.in(
                folder.resolve("envois"),
                SampleFiles.NO_VARIABLES,
                "",
                "check",
                "incomplet",
                "--baseline",
                "../" + FILE);

        assertThat(below.status()).isZero();
    }

    @Test
    void the_file_of_the_project_can_name_it() throws IOException {
        updated("envois");
        Files.writeString(folder.resolve("complet.yaml"), "constats_acceptes: " + FILE + "\n");

        assertThat(check("envois").status()).isZero();
        assertThat(Run.in(folder.resolve("envois"), SampleFiles.NO_VARIABLES, "", "check", ".")
                        .status())
                .isZero();
        assertThat(check("envois", "--isolated").status()).isEqualTo(1);
    }

    @Test
    void strictness_finds_what_is_not_accepted() throws IOException {
        assertThat(check("envois/complet", "--strict").status()).isEqualTo(1);
        updated("envois");

        assertThat(check("envois/complet", "--strict", "--baseline", FILE).status())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dossiers: {}|il manque la rubrique « constats_acceptes »",
                "constats_acceptes: 2|« 2 » n’est pas une valeur de « constats_acceptes »",
                "{constats_acceptes: 1, dosiers: {}}|rubrique inconnue : « dosiers » (vouliez-vous dire « dossiers » ?)",
                "{constats_acceptes: 1, dossiers: {a: b}}|« a » attend des rubriques",
                "{constats_acceptes: 1, dossiers: {a: {b: c}}}|« b » attend une liste",
                "{constats_acceptes: 1, dossiers: {a: {b: [[c]]}}}|« b » attend un texte"
            })
    void a_mistake_in_the_file_stops_the_run(String text, String why) throws IOException {
        Files.writeString(folder.resolve(FILE), text + "\n");

        Run run = check("envois", "--baseline", FILE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr().replaceAll("\\s+", " ")).contains(why, FILE + ":1");
    }

    @Test
    void a_file_that_is_not_there_is_not_made_unasked() {
        Run run = check("envois", "--baseline", FILE);

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("« connus.yaml » n’existe pas : --update-baseline le crée");
        assertThat(check("envois", "--update-baseline").plainErr()).contains("--baseline FICHIER");
        assertThat(folder.resolve(FILE)).doesNotExist();
    }

    @Test
    void a_file_that_cannot_be_written_is_told() throws IOException {
        Run run = check("envois", "--baseline", "nulle/part.yaml", "--update-baseline");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("Impossible d’écrire « nulle/part.yaml »");
    }

    private String read() throws IOException {
        return Files.readString(folder.resolve(FILE));
    }

    private void change(String dossier, String what, String into) throws IOException {
        Path file = folder.resolve("envois").resolve(dossier).resolve("dossier.yaml");
        String before = Files.readString(file);
        String after = before.replaceFirst(what, into);
        assertThat(after).isNotEqualTo(before);
        Files.writeString(file, after);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private Run updated(String path) {
        return check(path, "--baseline", FILE, "--update-baseline");
    }

    private Run check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check"));
        all.addAll(List.of(arguments));
        return Run.in(folder, SampleFiles.NO_VARIABLES, "", all.toArray(String[]::new));
    }
}
