package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DeliberationEnforceableTest {

    private static final Requirement REQUIREMENT = new DeliberationEnforceable();

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
    void a_deliberation_sent_to_the_prefecture_is_enforceable() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void one_that_was_not_sent_is_not() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[1].transmise_prefecture_le"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(DeliberationEnforceable.Lack.NOT_SENT);
        assertThat(paths(outcome)).containsExactly("pieces[1].transmise_prefecture_le");
    }

    @Test
    void an_illegible_date_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[1].transmise_prefecture_le"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[1].transmise_prefecture_le");
    }
}
