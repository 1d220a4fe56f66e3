package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that the README and the guide to the budget show is run: each console block begins with its command and ends
 * where "…" stands.
 */
class ReadmeTest {

    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ scripts/complet ([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\nscripts/complet ([^\n]*)\n```");

    private static final Pattern SESSION =
            Pattern.compile("```text\n\\$ scripts/complet (fill [^\n]*)\n…\n(.*?)…\n```", Pattern.DOTALL);
    private static final Pattern TYPED = Pattern.compile("(?m)^([\\w.]+ > )(.+)\n");

    @TempDir
    private static Path folder;

    /** A copy, since some commands write files. */
    @BeforeAll
    static void copySamples() throws IOException {
        SampleFiles.copy(Path.of("samples"), folder.resolve("samples"));
    }

    @TestFactory
    Stream<DynamicTest> each_screen_is_what_the_command_prints() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher screen = CONSOLE.matcher(readme() + Files.readString(Path.of("src/site/markdown/budget.md")));
        while (screen.find()) {
            String command = screen.group(1);
            String shown = screen.group(2);
            tests.add(DynamicTest.dynamicTest(command, () -> prints(command, shown)));
        }
        assertThat(tests).hasSizeGreaterThan(3);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> each_command_ends_with_a_verdict() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        Matcher command = COMMAND.matcher(readme());
        while (command.find()) {
            String shown = command.group(1);
            tests.add(DynamicTest.dynamicTest(
                    shown, () -> assertThat(run(shown).status()).isIn(0, 1)));
        }
        assertThat(tests).isNotEmpty();
        return tests.stream();
    }

    @Test
    void the_session_is_what_the_assistant_says_to_whoever_types_its_answers() throws IOException {
        Matcher session = SESSION.matcher(readme());
        assertThat(session.find()).isTrue();
        String shown = session.group(2);
        Matcher typed = TYPED.matcher(shown);
        StringBuilder answers = new StringBuilder();
        String said = typed.replaceAll(answer -> {
            answers.append(answer.group(2)).append('\n');
            return answer.group(1);
        });
        Console terminal = new Console(Optional.of(100), true, Optional.empty(), Keyboard.PRESENT);

        // The answers are saved: not in the copy that the other commands read.
        Path own = folder.resolve("session");
        Files.createDirectories(own.resolve("samples"));
        SampleFiles.copy(Path.of("samples/incomplet"), own.resolve("samples/incomplet"));
        Run run = Run.typed(terminal, own, answers.toString(), arguments(session.group(1)));

        assertThat(answers).isNotEmpty();
        assertThat(run.plainOut()).contains("\n" + said);
    }

    private static void prints(String command, String shown) {
        String printed = run(command).out();
        int cut = shown.indexOf("\n…\n");
        if (cut < 0) {
            assertThat(printed).isEqualTo(shown);
        } else {
            assertThat(printed).startsWith(shown.substring(0, cut + 1));
        }
    }

    private static Run run(String command) {
        return Run.in(folder, Map.of(), "", arguments(command));
    }

    /** What stands between apostrophes is one argument. */
    private static String[] arguments(String command) {
        return command.replace("'", "").split(" ");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
