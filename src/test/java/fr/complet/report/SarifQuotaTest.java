package fr.complet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SarifQuotaTest {

    private final SarifQuota quota = new SarifQuota();

    @Test
    void a_run_never_has_more_results_than_github_takes() {
        assertThat(admitted(Level.NOTE) + admitted(Level.WARNING) + admitted(Level.ERROR))
                .isEqualTo(25_000)
                .isEqualTo(quota.admitted());
        assertThat(quota.asked()).isEqualTo(90_000);
        assertThat(quota.isPassed()).isTrue();
    }

    @Test
    void what_github_would_show_is_never_left_out() {
        admitted(Level.NOTE);

        assertThat(admitted(Level.ERROR)).isGreaterThanOrEqualTo(5_000);
        assertThat(admitted(Level.WARNING)).isGreaterThanOrEqualTo(5_000);
    }

    @Test
    void a_usual_run_is_whole() {
        assertThat(quota.admits(Level.NOTE)).isTrue();
        assertThat(quota.isPassed()).isFalse();
    }

    private long admitted(Level level) {
        return IntStream.range(0, 30_000).filter(i -> quota.admits(level)).count();
    }
}
