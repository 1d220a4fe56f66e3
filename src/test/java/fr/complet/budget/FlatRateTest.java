package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The worked examples of EU-01. */
final class FlatRateTest {

    private static final TestDossier PLAN = TestDossier.empty()
            .with("budget.base", Base.HT)
            .withCost(0, CostCategory.PERSONNEL, Money.euros(80_000))
            .withCost(1, CostCategory.LOGICIELS, Money.euros(120_000))
            .withCost(2, CostCategory.FRAIS_GENERAUX, Money.euros(20_000))
            .withResource(0, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(220_000));

    /** Art. 56: direct staff of 80 000 gives 32 000 of other costs, 112 000 in all. */
    @Test
    void eu_01_other_costs_are_forty_percent_of_staff() {
        FlatRate.Effect effect =
                effect(PLAN, List.of(CostCategory.PERSONNEL), allBut(CostCategory.PERSONNEL), Rate.percent(40));

        assertThat(effect.flat()).isEqualTo(Money.euros(32_000));
        assertThat(effect.real()).isEqualTo(Money.euros(140_000));
        assertThat(effect.total()).isEqualTo(Money.euros(112_000));
        assertThat(effect.balance()).isEqualTo(Money.euros(108_000));
    }

    /** Art. 54 b: direct staff of 80 000 gives 12 000 of indirect costs. */
    @Test
    void eu_01_indirect_costs_are_fifteen_percent_of_staff() {
        FlatRate.Effect effect =
                effect(PLAN, List.of(CostCategory.PERSONNEL), List.of(CostCategory.FRAIS_GENERAUX), Rate.percent(15));

        assertThat(effect.flat()).isEqualTo(Money.euros(12_000));
        assertThat(effect.total()).isEqualTo(Money.euros(212_000));
    }

    /** Art. 54 a: direct costs of 200 000 give 14 000 of indirect costs. */
    @Test
    void eu_01_indirect_costs_are_seven_percent_of_direct_costs() {
        FlatRate.Effect effect = effect(
                PLAN, allBut(CostCategory.FRAIS_GENERAUX), List.of(CostCategory.FRAIS_GENERAUX), Rate.percent(7));

        assertThat(effect.base()).isEqualTo(Money.euros(200_000));
        assertThat(effect.flat()).isEqualTo(Money.euros(14_000));
    }

    @Test
    void a_line_that_is_not_eligible_is_neither_base_nor_replaced() {
        TestDossier plan = PLAN.with("budget.depenses[1].eligible", false).with("budget.depenses[2].eligible", false);

        FlatRate.Effect effect = effect(
                plan, allBut(CostCategory.FRAIS_GENERAUX), List.of(CostCategory.FRAIS_GENERAUX), Rate.percent(7));

        assertThat(effect.base()).isEqualTo(Money.euros(80_000));
        assertThat(effect.real()).isEqualTo(Money.ZERO);
        assertThat(effect.total()).isEqualTo(Money.euros(225_600));
    }

    @Test
    void an_unknown_rate_or_amount_has_no_effect_to_tell() {
        FlatRate unknown = new FlatRate(List.of(CostCategory.PERSONNEL), List.of(), TestTerms.unknown());
        FlatRate known = new FlatRate(List.of(CostCategory.PERSONNEL), List.of(), Dated.constant(Rate.percent(15)));
        Budget blank = TestTerms.budget(PLAN.without("budget.depenses[0].montant_ht"));

        assertThat(unknown.on(TestTerms.budget(PLAN), TestTerms.usual().date())).isEmpty();
        assertThat(known.on(blank, TestTerms.usual().date())).isEmpty();
    }

    private static FlatRate.Effect effect(
            TestDossier plan, List<CostCategory> base, List<CostCategory> replaced, Rate rate) {
        return new FlatRate(base, replaced, Dated.constant(rate))
                .on(TestTerms.budget(plan), TestTerms.usual().date())
                .orElseThrow();
    }

    private static List<CostCategory> allBut(CostCategory one) {
        return Stream.of(CostCategory.values())
                .filter(category -> category != one)
                .toList();
    }
}
