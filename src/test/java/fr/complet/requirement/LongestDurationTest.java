package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class LongestDurationTest {

    private static final Requirement REQUIREMENT = new LongestDuration(Dated.constant(36));

    @Test
    void the_day_that_many_months_later_passes_and_the_next_one_does_not() {
        assertThat(lasting("2022-01-03", "2025-01-03").status()).isEqualTo(Status.MET);
        Outcome outcome = lasting("2022-01-03", "2025-01-04");
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(LongestDuration.Duration.TOO_LONG);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.fin");
    }

    @Test
    void months_end_where_the_calendar_ends_them() {
        assertThat(lasting("2021-02-28", "2024-02-28").status()).isEqualTo(Status.MET);
        assertThat(lasting("2021-02-28", "2024-02-29").status()).isEqualTo(Status.INVALID);
    }

    @Test
    void it_needs_both_days_and_the_number() {
        assertThat(doubts(judged(REQUIREMENT, empty())))
                .containsExactly("BLANK:projet.calendrier.debut", "BLANK:projet.calendrier.fin");
        assertThat(doubts(judged(new LongestDuration(unknown()), complete()))).containsExactly("PARAMETER:parametre");
    }

    private static Outcome lasting(String start, String end) {
        return judged(
                REQUIREMENT,
                complete().with("projet.calendrier.debut", day(start)).with("projet.calendrier.fin", day(end)));
    }
}
