package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContributionForEquipmentTest {

    private static final Scheme SCHEME = new Scheme("fonds_de_concours");
    private static final Requirement REQUIREMENT =
            new ContributionForEquipment(SCHEME, List.of(CostCategory.CAPTEURS, CostCategory.TRAVAUX));
    private static final TestDossier PLAN = complete()
            .withResource(3, FundingType.EPCI, FundingStatus.SOLLICITE, Money.euros(1))
            .with("budget.ressources[3].dispositif", SCHEME);

    @Test
    void a_tangible_asset_is_met_and_none_is_not() {
        assertThat(judged(REQUIREMENT, PLAN).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, PLAN.with("budget.depenses[1].poste", CostCategory.LOGICIELS));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(ContributionForEquipment.Want.NO_TANGIBLE_ASSET);
    }

    @Test
    void a_category_that_may_be_one_is_named() {
        assertThat(doubts(judged(REQUIREMENT, PLAN.illegible("budget.depenses[1].poste"))))
                .containsExactly("ILLEGIBLE:budget.depenses[1].poste");
        assertThat(doubts(judged(REQUIREMENT, PLAN.without("budget.depenses"))))
                .containsExactly("BLANK:budget.depenses");
    }

    @Test
    void without_such_money_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
