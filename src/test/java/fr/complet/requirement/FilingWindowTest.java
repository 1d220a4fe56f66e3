package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FilingWindowTest {

    private static final Requirement REQUIREMENT =
            new FilingWindow(Dated.constant(day("2021-06-01")), Dated.constant(day("2021-09-30")));

    @Test
    void the_opening_day_is_inside() {
        Outcome outcome = judged(REQUIREMENT, complete().with("date_depot", day("2021-06-01")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void the_closing_day_is_inside() {
        Outcome outcome = judged(REQUIREMENT, complete().with("date_depot", day("2021-09-30")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void the_day_before_the_opening_is_too_early() {
        Outcome outcome = judged(REQUIREMENT, complete().with("date_depot", day("2021-05-31")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilingWindow.Bound.TOO_EARLY);
    }

    @Test
    void the_day_after_the_closing_is_too_late() {
        Outcome outcome = judged(REQUIREMENT, complete().with("date_depot", day("2021-10-01")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(FilingWindow.Bound.TOO_LATE);
    }

    @Test
    void a_blank_date_is_named_once() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(Unjudged.BLANK);
        assertThat(doubts(outcome)).containsExactly("BLANK:date_depot");
    }

    @Test
    void an_illegible_date_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("date_depot"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:date_depot");
    }

    private static final Dated<LocalDate> UNKNOWN = new Dated<>("tid.cloture", List.of(), "règlement");

    @Test
    void an_unknown_bound_leaves_it_undecided() {
        Outcome outcome = judged(new FilingWindow(Dated.constant(day("2021-06-01")), UNKNOWN), complete());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("PARAMETER:tid.cloture");
    }

    @Test
    void a_known_bound_is_judged_beside_an_unknown_one() {
        Outcome outcome = judged(new FilingWindow(Dated.constant(day("2021-12-01")), UNKNOWN), complete());

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
    }

    @Test
    void without_any_known_bound_no_answer_is_lacking() {
        Outcome outcome = judged(new FilingWindow(UNKNOWN, UNKNOWN), empty());

        assertThat(doubts(outcome)).containsExactly("PARAMETER:tid.cloture");
    }
}
