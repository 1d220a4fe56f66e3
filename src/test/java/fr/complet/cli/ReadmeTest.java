package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Everything that the README and the guide to the budget show is run: each console block begins with its command and ends
 * where "…" stands.
 */
class ReadmeTest {

    private static final Pattern CONSOLE =
            Pattern.compile("```console\n\\$ scripts/complet ([^\n]*)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("```sh\nscripts/complet ([^\n]*)\n```");

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

    @Test
    void each_command_ends_with_a_verdict() throws IOException {
        Matcher command = COMMAND.matcher(readme());
        int commands = 0;
        while (command.find()) {
            assertThat(Run.complet(command.group(1).split(" ")).status()).isIn(0, 1);
            commands++;
        }
        assertThat(commands).isPositive();
    }

    private static void prints(String command, String shown) {
        String printed = Run.complet(arguments(command)).out();
        int cut = shown.indexOf("\n…\n");
        if (cut < 0) {
            assertThat(printed).isEqualTo(shown);
        } else {
            assertThat(printed).startsWith(shown.substring(0, cut + 1));
        }
    }

    /** What stands between apostrophes is one argument. */
    private static String[] arguments(String command) {
        return command.replace("'", "").split(" ");
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
