package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bar that tells how far a run has come. */
final class ProgressTest {

    private static final Console WATCHED = new Console(Optional.empty(), false, Optional.of(60), Keyboard.ABSENT);

    @Test
    void a_long_run_tells_somebody_on_a_terminal_how_far_it_has_come_and_leaves_no_trace() {
        Run run = Run.at(WATCHED, Map.of(), "check", "samples", "-q");

        assertThat(run.err())
                .startsWith("\rcomplet")
                .containsPattern("100%.* ([0-9]+)/\\1 ")
                .endsWith("\r" + " ".repeat(59) + "\r");
        assertThat(run.err().split("\r")).allMatch(line -> line.length() < 60);
        assertThat(run.out()).isEqualTo(Run.complet("check", "samples", "-q").out());
    }

    @Test
    void nobody_is_told_where_nobody_watches_or_there_is_nothing_to_wait_for() {
        Console seen = new Console(Optional.of(60), true, Optional.of(60), Keyboard.ABSENT);

        assertThat(Run.complet("check", "samples", "-q").err()).isEmpty();
        assertThat(Run.at(WATCHED, Map.of("CI", "true"), "check", "samples", "-q")
                        .err())
                .isEmpty();
        assertThat(Run.at(WATCHED, Map.of("TERM", "dumb"), "check", "samples", "-q")
                        .err())
                .isEmpty();
        assertThat(Run.at(WATCHED, Map.of(), "check", "samples/complet", "-q").err())
                .isEmpty();
        assertThat(Run.at(seen, Map.of(), "check", "samples", "-q").err()).isEmpty();
    }
}
