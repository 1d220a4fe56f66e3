package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IndicatorsWithTargetTest {

    private static final Requirement REQUIREMENT = new IndicatorsWithTarget();

    @Test
    void one_indicator_with_a_target_is_enough() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.indicateurs[1].libelle", "Ateliers"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void no_indicator_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(IndicatorsWithTarget.Lack.NO_INDICATOR);
        assertThat(paths(outcome)).containsExactly("projet.indicateurs");
    }

    @Test
    void an_indicator_without_target_is_not_enough() {
        Outcome outcome = judged(REQUIREMENT, complete().without("projet.indicateurs[0].cible"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(IndicatorsWithTarget.Lack.NO_TARGET);
        assertThat(paths(outcome)).containsExactly("projet.indicateurs[0].cible");
    }

    @Test
    void an_illegible_target_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("projet.indicateurs[0].cible"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.indicateurs[0].cible");
    }

    @Test
    void an_illegible_list_is_named() {
        Outcome outcome = judged(REQUIREMENT, empty().illegible("projet.indicateurs"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.indicateurs");
    }
}
