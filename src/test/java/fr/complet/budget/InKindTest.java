package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

/** ASSO-03: what is given in kind stands in the costs and in the resources. */
final class InKindTest {

    private static final TestDossier PLAN = TestDossier.empty()
            .with("budget.base", Base.HT)
            .withCost(0, CostCategory.VALORISATION, Money.euros(2_000))
            .withResource(0, FundingType.CONTRIBUTION_NATURE, FundingStatus.ACQUIS, Money.euros(2_000));

    @Test
    void asso_03_both_sides_are_compared_to_the_cent() {
        assertThat(InKind.of(TestTerms.budget(PLAN)).orElseThrow().gap()).isEqualTo(Money.ZERO);
        TestDossier less = PLAN.with("budget.ressources[0].montant", Money.cents(199_999));
        assertThat(InKind.of(TestTerms.budget(less)).orElseThrow().gap()).isEqualTo(Money.cents(-1));
    }

    @Test
    void one_side_alone_differs_by_all_of_it() {
        assertThat(InKind.of(TestTerms.budget(PLAN.without("budget.ressources[0]")))
                        .orElseThrow()
                        .gap())
                .isEqualTo(Money.euros(-2_000));
        TestDossier refused = PLAN.with("budget.ressources[0].statut", FundingStatus.REFUSE);
        assertThat(InKind.of(TestTerms.budget(refused)).orElseThrow().resources())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void where_nothing_is_given_in_kind_or_known_there_is_nothing_to_compare() {
        assertThat(InKind.of(TestTerms.budget(TestDossier.complete()))).isEmpty();
        assertThat(InKind.of(TestTerms.budget(PLAN.without("budget.depenses[0].montant_ht"))))
                .isEmpty();
    }
}
