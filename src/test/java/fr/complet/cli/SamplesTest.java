package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every sample says what the program prints about it: {@code expected.txt}, or a file whose name ends so, holds the
 * command, the output and the exit code. Run with {@code -Dsamples.update=true} to write them anew, then read what changed.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final String PROMPT = "$ complet ";
    /** What stands between apostrophes is one argument, spaces included. */
    private static final Pattern ARGUMENT = Pattern.compile("'[^']*'|[^\\s']+");

    @TestFactory
    Stream<DynamicTest> each_sample_prints_what_it_promises() throws IOException {
        return promises().stream().map(promise -> DynamicTest.dynamicTest(promise.toString(), () -> isKept(promise)));
    }

    /** {@code budget.txt} holds several commands, each with its output and exit code. */
    @TestFactory
    Stream<DynamicTest> each_budget_is_told_as_promised() throws IOException {
        return samples().stream()
                .map(sample -> sample.resolve("budget.txt"))
                .filter(Files::exists)
                .map(promise -> DynamicTest.dynamicTest(promise.toString(), () -> tellsAsPromised(promise)));
    }

    @TestFactory
    Stream<DynamicTest> each_sample_gives_the_same_json_twice() throws IOException {
        return promises().stream()
                .map(promise -> DynamicTest.dynamicTest(promise.toString(), () -> {
                    String command = command(promise) + " -f json";
                    assertThat(Run.complet(command.split(" ")).out())
                            .isEqualTo(Run.complet(command.split(" ")).out());
                }));
    }

    @Test
    void there_are_samples() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(5);
        assertThat(promises()).hasSizeGreaterThan(samples().size());
    }

    private static void isKept(Path promise) throws IOException {
        String command = command(promise);
        Run run = Run.complet(command.split(" "));
        String printed = PROMPT + command + "\n" + run.out() + "[code de sortie : " + run.status() + "]\n";
        if (Boolean.getBoolean("samples.update")) {
            Files.writeString(promise, printed);
        }
        assertThat(run.err()).isEmpty();
        assertThat(printed).isEqualTo(Files.readString(promise));
    }

    /** Its first line is the command that prints the others. */
    private static String command(Path promise) throws IOException {
        String first = Files.readAllLines(promise).get(0);
        assertThat(first).startsWith(PROMPT);
        return first.substring(PROMPT.length());
    }

    private static void tellsAsPromised(Path promise) throws IOException {
        StringBuilder told = new StringBuilder();
        for (String line : Files.readAllLines(promise)) {
            if (line.startsWith(PROMPT)) {
                told.append(transcript(line.substring(PROMPT.length())));
            }
        }
        if (Boolean.getBoolean("samples.update")) {
            Files.writeString(promise, told.toString());
        }
        assertThat(told.toString()).isEqualTo(Files.readString(promise));
    }

    private static String transcript(String command) {
        List<String> arguments = ARGUMENT.matcher(command)
                .results()
                .map(found -> found.group().replace("'", ""))
                .toList();
        Run run = Run.complet(arguments.toArray(String[]::new));
        return PROMPT + command + "\n" + run.out() + run.err() + "[code de sortie : " + run.status() + "]\n\n";
    }

    private static List<Path> promises() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES, 2)) {
            return files.filter(file -> file.toString().endsWith("expected.txt"))
                    .sorted()
                    .toList();
        }
    }

    /** The folders of dossiers in YAML. */
    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("dossier.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
