package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class CostCeilingTest {

    /** 90 000 of works, 10 000 of communication in investment and 6 000 in operating costs. */
    private static final TestDossier PLAN = TestDossier.empty()
            .with("budget.base", Base.HT)
            .withCost(0, CostCategory.TRAVAUX, Money.euros(90_000))
            .withCost(1, CostCategory.COMMUNICATION, Money.euros(10_000))
            .withCost(2, CostCategory.COMMUNICATION, Money.euros(6_000))
            .with("budget.depenses[2].section", Section.FONCTIONNEMENT);

    @Test
    void what_is_above_a_ceiling_leaves_the_eligible_costs_and_stays_in_the_cost() {
        Costs costs = costs(PLAN, amount(Money.euros(8_000)));

        assertThat(costs.total().amount()).contains(Money.euros(106_000));
        assertThat(costs.eligible().amount()).contains(Money.euros(98_000));
        assertThat(costs.ineligible().amount()).contains(Money.euros(8_000));
    }

    @Test
    void each_section_keeps_its_part_of_the_ceiling_by_what_it_spends() {
        Costs costs = costs(PLAN, amount(Money.euros(8_000)));

        assertThat(costs.eligibleIn(Section.INVESTISSEMENT).amount()).contains(Money.euros(95_000));
        assertThat(costs.eligibleIn(Section.FONCTIONNEMENT).amount()).contains(Money.euros(3_000));
        assertThat(costs.eligibleInvestmentHt().amount()).contains(Money.euros(95_000));
    }

    @Test
    void a_rate_is_one_of_all_eligible_costs_before_ceilings() {
        assertThat(costs(PLAN, rate(Rate.percent(10))).eligible().amount()).contains(Money.euros(100_600));
        TestDossier ineligible = PLAN.with("budget.depenses[0].eligible", false);
        assertThat(costs(ineligible, rate(Rate.percent(10))).eligible().amount())
                .contains(Money.euros(1_600));
    }

    @Test
    void of_a_rate_and_an_amount_the_smaller_counts() {
        CostCeiling both = new CostCeiling(
                List.of(CostCategory.COMMUNICATION),
                Optional.of(Dated.constant(Rate.percent(10))),
                Optional.of(Dated.constant(Money.euros(10_000))));

        assertThat(costs(PLAN, both).eligible().amount()).contains(Money.euros(100_000));
    }

    @Test
    void to_the_ceiling_nothing_is_cut_and_one_cent_above_a_cent_is() {
        assertThat(costs(PLAN, amount(Money.euros(16_000))).cuts()).isEmpty();
        assertThat(costs(PLAN, amount(Money.cents(1_599_999))).ineligible().amount())
                .contains(Money.cents(1));
    }

    @Test
    void a_ceiling_that_nobody_knows_cuts_nothing_and_leaves_the_grant_unknown() {
        CostCeiling unknown = new CostCeiling(
                List.of(CostCategory.COMMUNICATION), Optional.empty(), Optional.of(TestTerms.unknown()));

        Budget budget = Budget.of(PLAN.build(), terms(unknown));

        assertThat(budget.costs().eligible().amount()).contains(Money.euros(106_000));
        assertThat(budget.grant().maximum()).isEmpty();
    }

    @Test
    void the_order_of_the_lines_changes_no_figure() {
        Random random = new Random(9);
        for (int i = 0; i < 500; i++) {
            List<Integer> order = new ArrayList<>(List.of(0, 1, 2, 3));
            TestDossier first = shuffled(order, new Random(i));
            Collections.shuffle(order, random);
            TestDossier second = shuffled(order, new Random(i));
            CostCeiling ceiling = amount(Money.cents(random.nextInt(2_000)));
            assertThat(figures(costs(second, ceiling))).as("%s", i).isEqualTo(figures(costs(first, ceiling)));
        }
    }

    private static TestDossier shuffled(List<Integer> order, Random amounts) {
        long[] cents = {amounts.nextInt(1_000), amounts.nextInt(1_000), amounts.nextInt(1_000), amounts.nextInt(1_000)};
        TestDossier dossier = TestDossier.empty().with("budget.base", Base.HT);
        for (int line = 0; line < order.size(); line++) {
            int one = order.get(line);
            dossier = dossier.withCost(
                            line, one == 0 ? CostCategory.TRAVAUX : CostCategory.COMMUNICATION, Money.cents(cents[one]))
                    .with(
                            "budget.depenses[" + line + "].section",
                            one % 2 == 0 ? Section.INVESTISSEMENT : Section.FONCTIONNEMENT);
        }
        return dossier;
    }

    private static List<Figure> figures(Costs costs) {
        return List.of(
                costs.eligible(),
                costs.ineligible(),
                costs.eligibleIn(Section.INVESTISSEMENT),
                costs.eligibleIn(Section.FONCTIONNEMENT),
                costs.eligibleInvestmentHt());
    }

    private static CostCeiling amount(Money amount) {
        return new CostCeiling(
                List.of(CostCategory.COMMUNICATION), Optional.empty(), Optional.of(Dated.constant(amount)));
    }

    private static CostCeiling rate(Rate rate) {
        return new CostCeiling(
                List.of(CostCategory.COMMUNICATION), Optional.of(Dated.constant(rate)), Optional.empty());
    }

    private static Costs costs(TestDossier dossier, CostCeiling ceiling) {
        return Budget.of(dossier.build(), terms(ceiling)).costs();
    }

    private static GrantTerms terms(CostCeiling ceiling) {
        GrantTerms usual = TestTerms.usual();
        Tranche half = new Tranche(Optional.empty(), Dated.constant(Rate.percent(50)), Optional.empty());
        return new GrantTerms(
                usual.date(),
                usual.scheme(),
                usual.authority(),
                List.of(),
                List.of(),
                List.of(ceiling),
                List.of(half),
                usual.fctva());
    }
}
