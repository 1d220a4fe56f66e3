package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import java.util.List;
import org.junit.jupiter.api.Test;

final class StateGrantsBaseTest {

    private static final Requirement REQUIREMENT = new StateGrantsBase(List.of(new Scheme("detr")));

    @Test
    void etat_02d_without_vat_is_met_and_with_vat_is_not() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, complete().with("budget.base", Base.TTC));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(StateGrantsBase.Excess.WITH_VAT);
        assertThat(paths(outcome)).containsExactly("budget.base");
    }

    @Test
    void without_such_a_grant_it_does_not_apply_and_no_base_is_undecided() {
        TestDossier none = complete().with("budget.base", Base.TTC).without("budget.ressources[1]");

        assertThat(judged(REQUIREMENT, none).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(judged(REQUIREMENT, complete().without("budget.base"))))
                .containsExactly("BLANK:budget.base");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.base"))))
                .containsExactly("ILLEGIBLE:budget.base");
    }
}
