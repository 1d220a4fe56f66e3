package fr.complet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What can be known of the launcher for Windows without Windows: its text, against that of the other launcher. */
final class WindowsLauncherTest {
    private static final String TEXT = Checkout.read(Path.of("scripts/complet.cmd"));

    /** An option of Java that is the same on every system and names no file. */
    private static final Pattern OPTION =
            Pattern.compile("-XX:[-+]?TieredStopAtLevel=1|-Xm\\w+|-XX:[-+]\\w+|-Xlog:\\w+|-D[\\w.]+coding=[\\w-]+");

    @Test
    void is_plain_ascii_with_the_line_ends_of_windows() {
        assertThat(TEXT).matches(Pattern.compile("([\\x20-\\x7E]*\\r\\n)+"));
    }

    @Test
    void every_label_that_is_jumped_to_exists_once() {
        List<String> labels = found("(?m)^:(\\w+)\\r");

        assertThat(labels).doesNotHaveDuplicates();
        assertThat(found("(?:goto|call) :?(?!mvn)(\\w+)")).isNotEmpty().isSubsetOf(labels);
    }

    @Test
    void starts_java_with_the_options_of_the_other_launcher() {
        String other = Checkout.read(Path.of("scripts/complet"));
        List<String> forJava25Alone =
                List.of("-XX:+UseSerialGC", "-XX:+IgnoreUnrecognizedVMOptions", "-XX:-AOTRecordTraining");

        assertThat(options(TEXT))
                .containsExactlyInAnyOrderElementsOf(options(other).stream()
                        .filter(option -> !forJava25Alone.contains(option))
                        .toList());
    }

    private static List<String> options(String text) {
        return OPTION.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    private static List<String> found(String pattern) {
        return Pattern.compile(pattern)
                .matcher(TEXT)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
