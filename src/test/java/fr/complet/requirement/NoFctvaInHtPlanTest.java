package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class NoFctvaInHtPlanTest {

    private static final Requirement REQUIREMENT = new NoFctvaInHtPlan();
    private static final TestDossier FCTVA =
            complete().withResource(3, FundingType.FCTVA, FundingStatus.A_SOLLICITER, Money.euros(20_000));

    @Test
    void a_plan_without_fctva_is_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void fctva_is_met_in_a_plan_with_vat_and_invalid_in_a_plan_without() {
        assertThat(judged(REQUIREMENT, FCTVA.with("budget.base", Base.TTC)).status())
                .isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, FCTVA);
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoFctvaInHtPlan.Excess.FCTVA);
        assertThat(paths(outcome)).containsExactly("budget.ressources[3].type");
    }

    @Test
    void a_refused_line_is_no_resource() {
        assertThat(judged(REQUIREMENT, FCTVA.with("budget.ressources[3].statut", FundingStatus.REFUSE))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void without_a_base_or_a_type_it_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, FCTVA.without("budget.base")))).containsExactly("BLANK:budget.base");
        assertThat(doubts(judged(REQUIREMENT, FCTVA.illegible("budget.ressources[3].type"))))
                .containsExactly("ILLEGIBLE:budget.ressources[3].type");
    }

    @Test
    void without_resources_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
