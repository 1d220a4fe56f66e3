package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the program says of its own rules is true: the examples run, and nothing is left unexplained. */
final class ShippedExamplesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    static List<String> files() {
        List<String> files = new ArrayList<>();
        CallLibrary.sets().forEach(id -> files.add("sets/" + id));
        CallLibrary.calls().forEach(id -> files.add("calls/" + id));
        return files;
    }

    static List<Entry> entries() throws InvalidCall {
        return Catalogue.shipped().entries();
    }

    @ParameterizedTest
    @MethodSource("files")
    void the_lint_finds_nothing_in_the_files_of_the_program(String file) throws Exception {
        Optional<Form> companion = ShippedRules.companion(file.substring(file.indexOf('/') + 1));

        assertThat(CallLint.of(ShippedRules.readYaml(file), companion, DAY))
                .filteredOn(problem -> !problem.kind().isWarning())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_requirement_says_why_and_shows_what_passes_and_what_fails(Entry entry) {
        assertThat(entry.explanation().why()).as("%s: why", entry.id()).isPresent();
        assertThat(entry.passing()).as("%s: passing", entry.id()).isPresent();
        assertThat(entry.failing()).as("%s: failing", entry.id()).isPresent();
    }
}
