package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell and the watch on a real terminal. */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the terminal is that of Unix")
final class TerminalTest {

    private static final String PROMPT = "complet>";
    private static final List<String> TAMED = List.of("\nisig icanon iexten echo ");

    private static final String VERDICT = "\nPRÊT À DÉPOSER, sous réserve de 8 vérifications\n";

    @TempDir
    Path home;

    private Path dossier;

    @BeforeEach
    void copy() throws Exception {
        Path folder = home.resolve("Mes dossiers/été");
        SampleFiles.copy(Path.of("samples/complet"), folder);
        dossier = folder.resolve("dossier.yaml");
    }

    @Test
    void a_session_is_typed_with_completion_and_leaves_the_terminal_as_it_was() throws Exception {
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("cd; complet shell; echo fin=$?");
            terminal.until(PROMPT);
            terminal.type("chec");
            terminal.press("Tab");
            terminal.type("-q Mes");
            terminal.press("Tab");
            terminal.press("Tab");
            terminal.until("complet> check -q \"Mes dossiers/été/");
            terminal.type("dos");
            terminal.press("Tab", "Enter");
            assertThat(terminal.until(VERDICT + PROMPT)).doesNotContain("(code");

            terminal.type("check abandon");
            terminal.until("abandon");
            terminal.press("C-c");
            terminal.until("\n" + PROMPT);
            terminal.enter("chek");
            terminal.until("Vouliez-vous dire « check » ?\n" + PROMPT);
            terminal.press("Up", "Up", "Enter");
            terminal.until(VERDICT + PROMPT);

            terminal.press("C-d");
            terminal.until("fin=0\n>");
            terminal.enter("stty -a");
            assertThat(terminal.until("-extproc\n>")).contains(TAMED);
        }
    }

    @Test
    void a_long_list_of_completions_asks_nothing() throws Exception {
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("complet shell");
            terminal.until(PROMPT);
            terminal.type("explain ");
            terminal.press("Tab");
            terminal.until("porteur-signataire\n" + PROMPT + " explain");
            assertThat(terminal.bytes()).contains("aides-publiques-plafond").doesNotContain("JLine", "possibilities");
        }
    }

    @Test
    void a_save_is_shown_and_control_c_ends_the_watch() throws Exception {
        String whole = Files.readString(dossier);
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("complet check --watch -q '" + dossier + "'; echo fin=$?");
            terminal.until("Ctrl-C arrête.");
            Files.writeString(dossier, whole.replaceFirst("(?m)^  siret: .*", "  siret:"));
            terminal.until("avant     PRÊT À DÉPOSER, sous réserve de 8 vérifications");

            terminal.press("C-c");
            assertThat(terminal.until("Surveillance arrêtée.\nfin=130\n>"))
                    .contains("\nINCOMPLET")
                    .doesNotContain("Exception", "\tat ");
            terminal.enter("stty -a");
            assertThat(terminal.until("-extproc\n>")).contains(TAMED);
        }
    }

    @Test
    void control_c_stops_a_command_of_the_shell_and_not_the_shell() throws Exception {
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("complet shell");
            terminal.until(PROMPT);
            terminal.enter("watch -q \"" + dossier + "\"");
            terminal.until("Ctrl-C arrête.");
            terminal.press("C-c");
            terminal.until("Surveillance arrêtée.\n(code 130) interrompu\n" + PROMPT);

            terminal.enter("check -q \"" + dossier + "\"");
            terminal.until(VERDICT + PROMPT);
            terminal.enter("quitter");
            terminal.until("\n>");
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM=dumb, complet shell", "TERM=xterm, complet shell --plain", "TERM=, complet shell --plain"})
    void a_simple_terminal_or_a_screen_reader_gets_one_line_after_the_other(String variable, String command)
            throws Exception {
        try (Tmux terminal = Tmux.open(home, variable, "LC_ALL=C")) {
            terminal.enter(command);
            terminal.until(PROMPT);
            terminal.type("abandon");
            terminal.until("abandon");
            terminal.press("C-c");
            terminal.until("abandon^C\n" + PROMPT);
            terminal.enter("check -q \"" + dossier + "\" --color never");
            terminal.until(VERDICT + PROMPT);
            assertThat(terminal.bytes().substring(terminal.bytes().indexOf("Complet 0")))
                    .doesNotContain("\u001B[", "\u001B]");
        }
    }

    @Test
    void accents_are_typed_and_shown_in_the_locale_c() throws Exception {
        try (Tmux terminal = Tmux.open(home, "LC_ALL=C")) {
            terminal.enter("complet shell");
            terminal.until(PROMPT);
            terminal.enter("explain délibération");
            assertThat(terminal.until("(code 2) pas de résultat\n" + PROMPT))
                    .contains("complet> explain délibération\n")
                    .contains("« délibération » désigne");
        }
    }

    @Test
    void a_shell_that_is_killed_gives_the_terminal_back() throws Exception {
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("sh -c 'echo $$ > ~/numero; exec complet shell'; echo fin=$?");
            terminal.until(PROMPT);
            terminal.enter("check -q \"" + dossier + "\"");
            terminal.until(VERDICT + PROMPT);
            String number = Files.readString(home.resolve("numero")).strip();
            Files.delete(home.resolve("numero"));
            new ProcessBuilder("kill", "-TERM", number).start().waitFor();
            terminal.until("fin=143\n>");
            terminal.enter("stty -a");
            assertThat(terminal.until("-extproc\n>")).contains(TAMED);
        }
    }

    @ParameterizedTest
    @CsvSource({"complet shell | cat", "echo | complet shell", "complet check --watch dossier.yaml | cat"})
    void without_a_terminal_both_say_so_and_end(String command) throws Exception {
        try (Tmux terminal = Tmux.open(home)) {
            terminal.enter("set -o pipefail; " + command + "; echo fin=$?");
            assertThat(terminal.until("fin=2\n>")).contains("demande un terminal");
        }
    }
}
