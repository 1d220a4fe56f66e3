package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What samples look like in each form made for platforms and browsers, to the letter. Run with
 * {@code -Dsamples.update=true} to write them anew, then read what changed.
 */
final class FormatSamplesTest {

    private static final Path PROMISES = Path.of("src/test/resources/fr/complet/cli/formats");

    @ParameterizedTest
    @CsvSource({
        "incomplet.sarif, samples/incomplet",
        "incomplet.junit, samples/incomplet",
        "incomplet.github, samples/incomplet",
        "incomplet.gitlab, samples/incomplet",
        "incomplet.markdown, samples/incomplet",
        "incomplet.html, samples/incomplet",
        "incomplet.csv, samples/incomplet",
        "plusieurs.markdown, samples/complet samples/ineligible samples/absent",
        "plusieurs.html, samples/complet samples/ineligible samples/absent",
        "plusieurs.csv, samples/complet samples/ineligible samples/absent --lang en"
    })
    void a_sample_looks_as_it_did(String promise, String command) throws IOException {
        String form = promise.substring(promise.indexOf('.') + 1);
        List<String> arguments = new ArrayList<>(List.of("check", "-f", form));
        arguments.addAll(List.of(command.split(" ")));
        Path file = PROMISES.resolve(promise);

        String told = Run.complet(arguments.toArray(String[]::new)).out();

        if (Boolean.getBoolean("samples.update")) {
            Files.createDirectories(PROMISES);
            Files.writeString(file, told);
        }
        assertThat(told).isEqualTo(Files.readString(file));
    }
}
