package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.language.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jline.terminal.impl.ExternalTerminal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** ShellInput as keys make them, on a terminal that is played. */
final class EditedLinesTest {

    private static final String TAB = "\t";
    private static final String ENTER = "\r";
    private static final String CONTROL_C = "\u0003";
    private static final String CONTROL_D = "\u0004";
    private static final String UP = "\u001BOA";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private PipedOutputStream keyboard = new PipedOutputStream();
    private ShellCompleter completer;

    @BeforeEach
    void prepare() throws IOException {
        Files.createDirectories(folder.resolve("Mes dossiers"));
        Files.createFile(folder.resolve("Mes dossiers/été 2021.yaml"));
        var commands = Completions.in(Commands.build(Host.system(), List.of("--lang", "fr")));
        completer = new ShellCompleter(new ShellWords(CliWords.in(Language.FR)), commands, folder);
    }

    @Test
    void the_tabulator_completes_commands_options_and_paths() throws IOException {
        try (ShellInput lines = typing("chec" + TAB + "--stric" + TAB + "Mes" + TAB + "é" + TAB + ENTER)) {
            assertThat(lines.next("> ")).contains("check --strict \"Mes dossiers/été 2021.yaml\" ");
        }
    }

    @Test
    void the_words_of_the_shell_are_completed_and_lead_to_the_same() throws IOException {
        try (ShellInput lines = typing("surv" + TAB + "Mes" + TAB + TAB + ENTER + "aide calls sh" + TAB + ENTER)) {
            assertThat(lines.next("> ").map(TypedWords::of))
                    .contains(List.of("surveiller", "Mes dossiers/été 2021.yaml"));
            assertThat(lines.next("> ")).contains("aide calls show ");
        }
    }

    @Test
    void control_c_only_empties_the_line_and_control_d_ends() throws Exception {
        try (ShellInput lines = typing("")) {
            CompletableFuture<Optional<String>> next = CompletableFuture.supplyAsync(() -> lines.next("> "));
            await("> ");
            type("check x");
            await("check x");
            type(CONTROL_C + "budget y" + ENTER + CONTROL_D);

            assertThat(next.get(10, TimeUnit.SECONDS)).contains("budget y");
            assertThat(lines.next("> ")).isEmpty();
        }
    }

    @Test
    void exclamation_marks_and_backslashes_are_left_as_they_are() throws IOException {
        try (ShellInput lines = typing("check !!\\x" + ENTER)) {
            assertThat(lines.next("> ")).contains("check !!\\x");
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "permissions are those of Unix")
    void what_was_typed_is_known_the_next_time_to_its_user_alone() throws IOException {
        Host host = host(Map.of("XDG_STATE_HOME", folder.resolve("état").toString()));
        Optional<Path> history = HistoryFile.of(host);
        try (ShellInput lines = typing("check l'été.yaml" + ENTER + " check secret" + ENTER, history)) {
            lines.next("> ");
            lines.next("> ");
        }

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("état/complet"))))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history.orElseThrow())))
                .isEqualTo("rw-------");
        try (ShellInput lines = typing(UP + ENTER, HistoryFile.of(host))) {
            assertThat(lines.next("> ")).contains("check l'été.yaml");
        }
    }

    @Test
    void nothing_is_kept_without_a_home_or_where_nothing_can_be_kept() throws IOException {
        Files.createFile(folder.resolve("fichier"));

        assertThat(HistoryFile.of(host(Map.of()))).isEmpty();
        assertThat(HistoryFile.of(host(Map.of("HOME", "relatif")))).isEmpty();
        assertThat(HistoryFile.of(host(Map.of("HOME", folder.resolve("fichier").toString()))))
                .isEmpty();
    }

    private static Host host(Map<String, String> environment) {
        return Host.system().with(environment);
    }

    private ShellInput typing(String keys) throws IOException {
        return typing(keys, Optional.empty());
    }

    private ShellInput typing(String keys, Optional<Path> history) throws IOException {
        keyboard = new PipedOutputStream();
        var in = new PipedInputStream(keyboard, 1024);
        type(keys);
        var terminal = new ExternalTerminal("test", "xterm", in, shown, StandardCharsets.UTF_8);
        return new EditedLines(terminal, completer, history, false);
    }

    private void await(String expected) throws InterruptedException {
        while (!shown.toString(StandardCharsets.UTF_8).contains(expected)) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private void type(String keys) throws IOException {
        keyboard.write(keys.getBytes(StandardCharsets.UTF_8));
        keyboard.flush();
    }
}
