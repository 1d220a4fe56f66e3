package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands one after the other in one process, in the mode that needs nothing of a terminal. */
final class ShellTest {

    private static final Console TERMINAL = new Console(Optional.of(100), true, Optional.empty(), Keyboard.PRESENT);

    @Test
    void each_command_shows_what_it_shows_alone_and_its_code_in_words() {
        String alone = Run.at(TERMINAL, Map.of("NO_COLOR", "1"), "check", "samples/incomplet", "-q")
                .plainOut();

        assertThat(typed("check samples/incomplet -q"))
                .endsWith("complet> " + alone + "(code 1) il reste à faire\ncomplet> \n");
        assertThat(typed("check samples/complet -q"))
                .endsWith("complet> "
                        + Run.complet("check", "samples/complet", "-q").plainOut() + "complet> \n");
    }

    @Test
    void nothing_of_a_command_is_left_in_the_next() {
        assertThat(typed(
                        "check samples/incomplet -q --lang en",
                        "check samples/incomplet -q",
                        "check samples --nul",
                        "check"))
                .containsSubsequence("INCOMPLETE", "INCOMPLET ·", "Option inconnue", "Il manque : CHEMIN.")
                .containsSubsequence("(code 1)", "(code 1)", "(code 2) pas de résultat", "(code 2)");
    }

    @Test
    void the_options_of_the_shell_hold_for_its_commands() {
        assertThat(started("check samples/incomplet -q\n", "--lang", "en", "--color", "always"))
                .contains("\"help\" lists the commands", "\u001B[1;33mINCOMPLETE")
                .contains("(code 1) there is still something to do");
    }

    @Test
    void commands_may_be_copied_from_where_they_stand_with_the_name_of_the_program() {
        assertThat(typed("complet check samples/complet -q", "scripts/complet check 'samples/complet' -q", "# rien"))
                .containsSubsequence("PRÊT À DÉPOSER", "PRÊT À DÉPOSER")
                .doesNotContain("inconnue");
    }

    @ParameterizedTest
    @CsvSource({"chek x,check", "quiter,quitter", "aid,aide", "verifer x,verifier"})
    void an_unknown_command_is_told_with_the_nearest(String line, String nearest) {
        assertThat(typed(line)).contains("Commande inconnue").contains("Vouliez-vous dire « " + nearest + " » ?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vérifier samples/complet -q", "Vérifier samples/complet -q"})
    void a_command_may_have_its_accents(String line) {
        assertThat(typed(line)).contains("PRÊT À DÉPOSER").doesNotContain("inconnue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check \"samples/complet -q", "check 'samples/complet -q"})
    void a_quotation_that_is_not_closed_is_told(String line) {
        assertThat(typed(line)).contains("n’est pas fermé").doesNotContain("PRÊT");
    }

    @Test
    void help_on_what_is_no_command_says_so() {
        assertThat(typed("aide zzz"))
                .contains("Commande inconnue : « zzz ». « aide » liste les commandes.")
                .doesNotContain("Emploi");
        assertThat(typed("aide vérifier")).contains("Emploi : complet check");
    }

    @ParameterizedTest
    @ValueSource(strings = {"quitter", "exit", "quit"})
    void whoever_leaves_is_asked_nothing_more(String word) {
        assertThat(typed(word, "check samples/complet")).endsWith("complet> ").doesNotContain("PRÊT");
    }

    @Test
    void help_is_that_of_the_program_and_of_each_command() {
        assertThat(typed("aide")).contains("check, verifier", "Ici, aussi :", "quitter     termine, comme Ctrl-D");
        assertThat(typed("help calls show")).contains("Emploi : complet calls show");
        assertThat(typed("aide watch")).contains("Emploi : complet check");
        assertThat(typed("check --help")).contains("Emploi : complet check");
    }

    @Test
    void the_assistant_asks_where_the_shell_does(@TempDir Path folder) throws Exception {
        Path dossier = Files.copy(Path.of("samples/incomplet/dossier.yaml"), folder.resolve("dossier.yaml"));

        String shown = typed(
                "fill \"" + dossier + "\" --date 2021-09-15", "21210663900017", "quitter", "check samples/complet -q");

        assertThat(shown)
                .containsSubsequence(
                        "porteur.siret > ", "Tout est enregistré", "(code 1) il reste à faire", "PRÊT À DÉPOSER");
        assertThat(dossier).content().contains("siret: \"21210663900017\"");
    }

    @Test
    void what_cannot_be_done_here_is_said() {
        assertThat(typed("shell")).contains("Vous y êtes déjà");
        assertThat(typed("check -")).contains("ici le clavier");
    }

    @ParameterizedTest
    @ValueSource(strings = {"shell", "shell --plain"})
    void without_a_terminal_there_is_no_shell(String command) {
        Run run = Run.complet(command.split(" "));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.plainErr()).contains("shell demande un terminal").contains("complet shell --help");
    }

    private static String typed(String... lines) {
        return started(String.join("\n", lines) + "\n");
    }

    private static String started(String input, String... options) {
        var out = new ByteArrayOutputStream();
        PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        Host host = new Host(
                stream,
                stream,
                in,
                Map.of("NO_COLOR", "1"),
                Path.of("").toAbsolutePath(),
                Today.of(() -> LocalDate.of(2026, 11, 23)),
                TERMINAL,
                Optional.empty(),
                Optional.empty());
        String[] arguments = new String[options.length + 2];
        arguments[0] = "shell";
        arguments[1] = "--plain";
        System.arraycopy(options, 0, arguments, 2, options.length);
        assertThat(new Program(host).run(arguments)).isZero();
        return out.toString(StandardCharsets.UTF_8).replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
