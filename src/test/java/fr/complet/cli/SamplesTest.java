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
 * Every sample says what the program prints about it: {@code expected.txt} holds the command, the output and the exit
 * code. Run with {@code -Dsamples.update=true} to write them anew, then read what changed.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final String PROMPT = "$ complet ";
    /** What stands between apostrophes is one argument, spaces included. */
    private static final Pattern ARGUMENT = Pattern.compile("'[^']*'|[^\\s']+");

    @TestFactory
    Stream<DynamicTest> each_sample_prints_what_it_promises() throws IOException {
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        String.valueOf(sample.getFileName()), () -> printsWhatItPromises(sample)));
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
        return samples().stream()
                .map(sample -> DynamicTest.dynamicTest(
                        String.valueOf(sample.getFileName()),
                        () -> assertThat(json(sample).out())
                                .isEqualTo(json(sample).out())));
    }

    @Test
    void there_are_samples() throws IOException {
        assertThat(samples()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static void printsWhatItPromises(Path sample) throws IOException {
        String command = "check " + sample.toString().replace('\\', '/');
        Run run = Run.complet(command.split(" "));
        String printed = "$ complet " + command + "\n" + run.out() + "[code de sortie : " + run.status() + "]\n";
        Path promise = sample.resolve("expected.txt");
        if (Boolean.getBoolean("samples.update")) {
            Files.writeString(promise, printed);
        }
        assertThat(run.err()).isEmpty();
        assertThat(printed).isEqualTo(Files.readString(promise));
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

    private static Run json(Path sample) {
        return Run.complet("check", sample.toString(), "-f", "json");
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> folders = Files.list(SAMPLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("dossier.yaml")))
                    .sorted()
                    .toList();
        }
    }
}
