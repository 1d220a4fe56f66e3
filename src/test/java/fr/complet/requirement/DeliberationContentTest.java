package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DeliberationContentTest {

    private static final Requirement REQUIREMENT = new DeliberationContent();

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
    void a_deliberation_that_decides_everything_is_in_order() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void each_refusal_is_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("pieces[1].approuve_projet", false)
                        .with("pieces[1].approuve_plan", false)
                        .with("pieces[1].sollicite_aide", false));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome))
                .containsExactly(
                        DeliberationContent.Silence.PROJECT_NOT_APPROVED,
                        DeliberationContent.Silence.PLAN_NOT_APPROVED,
                        DeliberationContent.Silence.GRANT_NOT_ASKED);
    }

    @Test
    void what_is_not_said_is_undecided() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[1].approuve_plan"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:pieces[1].approuve_plan");
    }

    @Test
    void what_is_illegible_is_undecided() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[1].sollicite_aide"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[1].sollicite_aide");
    }

    @Test
    void a_refusal_weighs_more_than_a_silence() {
        Outcome outcome = judged(
                REQUIREMENT, complete().with("pieces[1].approuve_projet", false).without("pieces[1].approuve_plan"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
    }
}
