package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import org.junit.jupiter.api.Test;

final class DeliberationDatedTest {

    private static final Requirement REQUIREMENT = new DeliberationDated();

    @Test
    void without_a_deliberation_there_is_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[1]"));

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_empty_dossier_has_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_piece_of_an_illegible_type_might_be_the_deliberation() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[1]").illegible("pieces[0].type"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[0].type");
    }

    @Test
    void a_deliberation_of_the_filing_day_is_in_order() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[1].date", day("2021-09-15")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_deliberation_of_the_day_after_is_too_late() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[1].date", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(DeliberationDated.Dating.AFTER_THE_FILING);
    }

    @Test
    void an_undated_deliberation_lacks_its_date() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[1].date"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(DeliberationDated.Dating.NO_DATE);
        assertThat(paths(outcome)).containsExactly("pieces[1].date");
    }

    @Test
    void an_illegible_date_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[1].date"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[1].date");
    }

    @Test
    void a_blank_filing_date_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().without("date_depot"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:date_depot");
    }

    @Test
    void the_last_dated_deliberation_is_read() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withPiece(9, "deliberation-2", PieceType.DELIBERATION)
                        .with("pieces[9].date", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(DeliberationDated.Dating.AFTER_THE_FILING);
        assertThat(paths(outcome)).containsExactly("pieces[9].date");
    }

    @Test
    void an_older_deliberation_is_not_read() {
        Outcome outcome = judged(REQUIREMENT, complete().withPiece(9, "deliberation-2", PieceType.DELIBERATION));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_decision_by_delegation_stands_in() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("pieces[1].type", PieceType.DECISION_DELEGATION)
                        .with("pieces[1].date", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(DeliberationDated.Dating.AFTER_THE_FILING);
    }

    @Test
    void a_later_decision_by_delegation_is_the_act_that_is_read() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withPiece(9, "decision", PieceType.DECISION_DELEGATION)
                        .with("pieces[9].date", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(paths(outcome)).containsExactly("pieces[9].date");
    }

    @Test
    void an_earlier_decision_by_delegation_is_not_read() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("pieces[1].date", day("2021-09-16"))
                        .withPiece(9, "decision", PieceType.DECISION_DELEGATION)
                        .with("pieces[9].date", day("2021-06-01")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(paths(outcome)).containsExactly("pieces[1].date");
    }

    @Test
    void a_deliberation_yet_to_come_is_not_read() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[1].etat", PieceState.A_VENIR));

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
