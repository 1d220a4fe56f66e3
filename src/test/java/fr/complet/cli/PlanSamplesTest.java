package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Samples whose plan is shown to a council: {@code plan.md} and {@code plan.svg} are tested to the letter. Run with
 * {@code -Dsamples.update=true} to write them anew, then look at them.
 */
final class PlanSamplesTest {

    private static final List<String> SHOWN = List.of("complet", "a-corriger", "association");

    @TestFactory
    Stream<DynamicTest> a_plan_is_shown_as_promised() {
        return SHOWN.stream().flatMap(sample -> Stream.of("markdown", "svg").map(form -> shown(sample, form)));
    }

    private static DynamicTest shown(String sample, String form) {
        Path promise = Path.of("samples", sample, "plan." + (form.equals("svg") ? "svg" : "md"));
        return DynamicTest.dynamicTest(promise.toString(), () -> promises(sample, form, promise));
    }

    private static void promises(String sample, String form, Path promise) throws IOException {
        Run run = Run.complet("budget", "samples/" + sample, "-f", form);
        if (Boolean.getBoolean("samples.update")) {
            Files.writeString(promise, run.out());
        }
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo(Files.readString(promise));
    }
}
