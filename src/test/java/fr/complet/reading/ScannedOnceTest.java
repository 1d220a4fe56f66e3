package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.Scanner;
import org.yaml.snakeyaml.scanner.ScannerImpl;
import org.yaml.snakeyaml.tokens.Token;

class ScannedOnceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# rien",
                "a",
                "a: b",
                "a:",
                "- a\n- [b, {c: d}, e: f]\n- {g, h: }",
                "? a\n: b\n? c",
                "--- a\n--- !t b\n...\n%YAML 1.1\n---\nc: &x [d]\ne: *x\n",
                "a: |\n  b\n\n  c\nd: >-\n  e\n  f",
                "a: 'b''c'\n\"d\\n\" : e",
                "a: b: c",
                "a: [b",
                "a: 'b",
                "a:\n\tb",
                "a: @b",
                "a\nb: c",
                "{a: b}}",
                "%",
                "*a : b"
            })
    void a_text_means_what_it_means_without(String yaml) {
        assertThat(events(new ScannedOnce(scanner(yaml)))).isEqualTo(events(scanner(yaml)));
    }

    @ParameterizedTest
    @MethodSource("dossiers")
    void a_dossier_means_what_it_means_without(Path dossier) throws IOException {
        String yaml = Files.readString(dossier);

        assertThat(events(new ScannedOnce(scanner(yaml)))).isEqualTo(events(scanner(yaml)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: b"})
    void at_the_end_nothing_is_there(String yaml) {
        var scanner = new ScannedOnce(scanner(yaml));
        while (scanner.checkToken()) {
            scanner.getToken();
        }

        assertThat(scanner.checkToken(Token.ID.StreamEnd)).isFalse();
        assertThat(scanner.checkToken(Token.ID.StreamEnd, Token.ID.Scalar)).isFalse();
    }

    static Stream<Path> dossiers() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("samples"))) {
            return files.filter(file -> file.endsWith("dossier.yaml")).sorted().toList().stream();
        }
    }

    private static Scanner scanner(String yaml) {
        return new ScannerImpl(new StreamReader(yaml), new LoaderOptions());
    }

    /** Each event where it stands; last the complaint about a text that is no YAML. */
    private static List<String> events(Scanner scanner) {
        var parser = new ParserImpl(scanner);
        List<String> events = new ArrayList<>();
        try {
            for (Event event = parser.getEvent(); event != null; event = parser.getEvent()) {
                events.add("%s %d-%d"
                        .formatted(
                                event,
                                event.getStartMark().getIndex(),
                                event.getEndMark().getIndex()));
            }
        } catch (YAMLException complaint) {
            events.add(String.valueOf(complaint.getMessage()));
        }
        return events;
    }
}
