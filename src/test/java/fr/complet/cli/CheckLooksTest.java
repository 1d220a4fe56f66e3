package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The options of {@code check} that say how the result looks and where it goes. */
final class CheckLooksTest {

    private static final String COMPLETE = "samples/complet";
    private static final String ESCAPE = "\u001b";

    @TempDir
    Path folder;

    @Test
    void everything_is_listed_only_when_asked() {
        assertThat(Run.complet("check", COMPLETE).plainOut()).doesNotContain("── CONFORME", "── SANS OBJET");
        assertThat(Run.complet("check", COMPLETE, "--only", "missing")).isEqualTo(Run.complet("check", COMPLETE));
        assertThat(Run.complet("check", COMPLETE, "--only", "all").plainOut())
                .contains("── CONFORME", "[porteur-siret]", "── SANS OBJET");
    }

    @Test
    void a_quiet_run_prints_one_line_for_each_dossier() {
        Run one = Run.complet("check", "samples/incomplet", "-q");
        Run two = Run.complet("check", COMPLETE, "samples/absent", "--quiet");

        assertThat(one.plainOut()).startsWith("INCOMPLET · ").hasLineCount(1);
        assertThat(two.plainOut().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("samples/complet/dossier.yaml : PRÊT"),
                        line -> assertThat(line).startsWith("samples/absent : ILLISIBLE"));
    }

    @Test
    void on_a_narrow_terminal_a_quiet_verdict_goes_below_its_path() {
        var terminal = new Console(Optional.of(70), true, Optional.empty(), Keyboard.ABSENT);

        Run run = Run.at(terminal, Map.of("NO_COLOR", "1"), "check", COMPLETE, "samples/a-corriger", "-q");

        assertThat(run.plainOut()).isEqualTo("""
                        samples/complet/dossier.yaml :
                          PRÊT À DÉPOSER, sous réserve de 8 vérifications
                        samples/a-corriger/dossier.yaml :
                          À CORRIGER · 11 points à corriger, 1 à préciser, 9 réserves, 1
                          conseil, 8 à vérifier à la main
                        """);
    }

    @Test
    void of_thousands_of_mistakes_the_text_tells_the_first_and_the_other_forms_tell_all() throws IOException {
        Path dossier = folder.resolve("dossier.yaml");
        Files.writeString(
                dossier, "appel: tid-bfc-2021\nbudget:\n  depenses:\n" + "    - {montant_ht: 1.000}\n".repeat(3_000));

        String text = Run.complet("check", dossier.toString()).plainOut();
        String concise =
                Run.complet("check", dossier.toString(), "-f", "concise").plainOut();

        assertThat(text).contains("… et 2 900 autres : la liste entière, avec -f concise");
        assertThat(concise.lines().filter(line -> line.contains(" dossier-lisible ")))
                .hasSize(3_000);
    }

    @Test
    void colours_are_for_those_who_ask() {
        assertThat(Run.complet("check", COMPLETE).plainOut()).doesNotContain(ESCAPE);
        assertThat(Run.complet("check", COMPLETE, "--color", "never").plainOut())
                .doesNotContain(ESCAPE);
        assertThat(Run.complet("check", COMPLETE, "--color", "always").plainOut())
                .contains(ESCAPE);
        assertThat(inEnvironment("CLICOLOR_FORCE", "1", "auto").plainOut()).contains(ESCAPE);
        assertThat(inEnvironment("CLICOLOR_FORCE", "1", "never").plainOut()).doesNotContain(ESCAPE);
    }

    private static Run inEnvironment(String variable, String value, String color) {
        return Run.in(Path.of("").toAbsolutePath(), Map.of(variable, value), "", "check", COMPLETE, "--color", color);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check samples/complet --lang en", "--lang en check samples/complet"})
    void english_is_asked_for_before_or_behind_the_command(String command) {
        assertThat(Run.complet(command.split(" ")).plainOut()).startsWith("READY TO FILE");
    }

    @Test
    void the_environment_may_ask_for_english_and_the_option_wins() {
        Path here = Path.of("").toAbsolutePath();
        Map<String, String> english = Map.of("COMPLET_LANG", "en");

        assertThat(Run.in(here, english, "", "check", COMPLETE).plainOut()).startsWith("READY TO FILE");
        assertThat(Run.in(here, english, "", "check", COMPLETE, "--lang", "fr").plainOut())
                .startsWith("PRÊT");
        assertThat(Run.in(here, english, "", "check", "--help").plainOut()).contains("Exit codes:");
        assertThat(Run.in(here, english, "", "check", COMPLETE, "--x").plainErr())
                .contains("Unknown option: \"--x\".");
    }

    @Test
    void several_forms_are_written_in_one_run() throws IOException {
        Run run = Run.complet(
                "check",
                "samples/incomplet",
                "-f",
                "json=" + folder.resolve("a.json"),
                "-f",
                "jsonl=" + folder.resolve("a.jsonl"),
                "-f",
                "text=" + folder.resolve("a.txt"),
                "-f",
                "concise");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.plainOut()).contains("samples/incomplet/dossier.yaml:9:9: blocking porteur-siret ");
        assertThat(folder.resolve("a.json")).content().startsWith("{\"tool\":{").endsWith("}\n");
        assertThat(folder.resolve("a.jsonl")).content().startsWith("{\"path\":").hasLineCount(1);
        assertThat(folder.resolve("a.txt")).content().startsWith("INCOMPLET");
        assertThat(folder).isDirectoryNotContaining(file -> file.toString().endsWith(".tmp"));
    }

    @Test
    void every_concise_line_has_a_file_from_the_current_folder_a_line_and_a_column() {
        Run run = Run.complet("check", COMPLETE, "-f", "concise");

        assertThat(run.plainOut().lines())
                .isNotEmpty()
                .allMatch(line -> line.matches("samples/complet/dossier\\.yaml:\\d+:\\d+: \\w+ [a-z0-9-]+ .+"));
    }

    @Test
    void a_result_that_cannot_be_written_is_told() {
        Run run = Run.complet("check", COMPLETE, "-q", "-f", "json=" + folder.resolve("rien/a.json"), "-f", "text");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainOut()).startsWith("PRÊT");
        assertThat(run.plainErr()).contains("Impossible d’écrire").contains("a.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dossier.yaml", "complet.yml", "dossier.xlsx", "envoi.zip", "pieces/deliberation.PDF"})
    void a_report_never_replaces_what_a_dossier_is_made_of(String name) throws IOException {
        Files.createDirectories(folder.resolve("pieces"));
        Path kept = Files.writeString(folder.resolve(name), "à garder");

        Run run = Run.complet("check", COMPLETE, "-f", "html=" + kept, "-f", "text");

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.plainErr()).contains("existe et n’est pas un rapport");
        assertThat(kept).content().isEqualTo("à garder");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rapport.json", "rapport.txt", "rapport.html", "rapport"})
    void a_report_replaces_an_older_one(String name) throws IOException {
        Path older = Files.writeString(folder.resolve(name), "ancien");

        assertThat(Run.complet("check", COMPLETE, "-f", "text=" + older).status())
                .isZero();
        assertThat(older).content().contains("PRÊT");
    }

    @Test
    void a_result_written_through_a_link_leaves_the_link() throws IOException {
        Path file = Files.writeString(folder.resolve("vrai.json"), "ancien");
        Path link = Files.createSymbolicLink(folder.resolve("lien.json"), file);

        assertThat(Run.complet("check", COMPLETE, "-f", "json=" + link).status())
                .isZero();
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("{\"tool\":");
    }
}
