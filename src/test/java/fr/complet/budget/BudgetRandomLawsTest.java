package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds of every budget, over thousands of plans drawn from a seed, with amounts from a cent to billions. */
final class BudgetRandomLawsTest {

    private static final int PLANS = 4_000;

    @Test
    void resources_by_kind_and_costs_by_section_add_up_to_their_totals() {
        Random random = new Random(1);
        for (int i = 0; i < PLANS; i++) {
            Budget budget = TestTerms.budget(RandomPlan.drawWhole(random));
            Funding funding = budget.funding();
            assertThat(Figure.sum(List.of(funding.own(), funding.publicAid(), funding.privateAid(), funding.outside())))
                    .as("plan %s", i)
                    .isEqualTo(funding.total());
            Costs costs = budget.costs();
            assertThat(costs.investment().plus(costs.operating())).isEqualTo(costs.total());
            assertThat(costs.eligible().plus(costs.ineligible())).isEqualTo(costs.total());
            assertThat(funding.secured().plus(funding.unsecured())).isEqualTo(funding.total());
            assertThat(budget.balance().plus(costs.total())).isEqualTo(funding.total());
        }
    }

    @Test
    void the_maximum_grant_is_never_more_than_each_of_its_limits_and_reaches_one() {
        Random random = new Random(2);
        int attained = 0;
        for (int i = 0; i < PLANS; i++) {
            Rate rate = Rate.billionths(random.nextInt(1_000_000_001));
            Money ceiling = Money.cents(random.nextInt(100_000_000));
            GrantTerms terms = terms(new Tranche(
                    Optional.of(Section.INVESTISSEMENT), Dated.constant(rate), Optional.of(Dated.constant(ceiling))));
            Budget budget = Budget.of(RandomPlan.drawWhole(random).build(), terms);
            Money maximum = budget.grant().maximum().orElseThrow();
            Money investment =
                    budget.costs().eligibleIn(Section.INVESTISSEMENT).amount().orElseThrow();
            Money share = Unrounded.of(investment, rate).down();
            assertThat(maximum).as("plan %s", i).isEqualTo(share.min(ceiling));
            assertThat(maximum.exceeds(budget.costs().eligible().amount().orElseThrow()))
                    .isFalse();
            attained += maximum.isPositive() ? 1 : 0;
        }
        assertThat(attained).isGreaterThan(PLANS / 4);
    }

    @Test
    void more_own_funds_never_lower_the_own_share() {
        Random random = new Random(3);
        for (int i = 0; i < PLANS; i++) {
            TestDossier dossier = RandomPlan.drawWhole(random);
            Budget before = TestTerms.budget(dossier);
            Budget after = TestTerms.budget(dossier.withResource(
                    before.funding().lines().size(),
                    FundingType.AUTOFINANCEMENT,
                    FundingStatus.ACQUIS,
                    Money.cents(random.nextInt(1, 10_000_000))));
            Rate fifth = Rate.percent(20);
            boolean reached =
                    before.ownShare().filter(share -> share.reaches(fifth)).isPresent();
            assertThat(!reached || after.ownShare().orElseThrow().reaches(fifth))
                    .as("plan %s", i)
                    .isTrue();
        }
    }

    /** An amount with VAT that is written as it would be computed changes nothing. */
    @Test
    void a_plan_whose_amounts_with_vat_are_written_is_the_twin_of_one_where_they_are_computed() {
        Random random = new Random(4);
        for (int i = 0; i < PLANS / 2; i++) {
            TestDossier plan = RandomPlan.drawWhole(random);
            Dossier computed = withoutStatedTtc(plan).build();
            TestDossier written = withoutStatedTtc(plan);
            List<PricedLine> lines = TestTerms.budget(computed).costs().lines();
            for (int line = 0; line < lines.size(); line++) {
                Money ttc = lines.get(line).ttc().amount().orElseThrow();
                written = written.with("budget.depenses[" + line + "].montant_ttc", ttc);
            }
            assertThat(figures(TestTerms.budget(written.build())))
                    .as("plan %s", i)
                    .isEqualTo(figures(TestTerms.budget(computed)));
        }
    }

    /** Whatever the base in which a plan counts, it costs the same without and with VAT. */
    @Test
    void the_base_of_a_plan_changes_neither_its_cost_without_vat_nor_that_with_vat() {
        Random random = new Random(5);
        for (int i = 0; i < PLANS / 2; i++) {
            TestDossier plan = RandomPlan.drawWhole(random).without("budget.base");
            Costs ht = TestTerms.budget(plan.with("budget.base", Base.HT)).costs();
            Costs ttc = TestTerms.budget(plan.with("budget.base", Base.TTC)).costs();
            assertThat(ttc.ht()).isEqualTo(ht.ht());
            assertThat(ttc.ttc()).isEqualTo(ht.ttc());
            assertThat(ht.total()).isEqualTo(ht.ht());
            assertThat(ttc.total()).isEqualTo(ttc.ttc());
        }
    }

    @Test
    void other_resources_for_the_same_costs_come_to_what_a_new_count_does() {
        Random random = new Random(6);
        for (int i = 0; i < PLANS; i++) {
            Dossier first = RandomPlan.draw(random).build();
            Dossier second = RandomPlan.draw(random).build();
            Dossier mixed =
                    first.with(first.plan().with(second.plan().resources().all()));
            GrantTerms terms = TestTerms.usual();
            assertThat(Budget.of(first, terms).paidBy(mixed.plan(), terms))
                    .as("plan %s", i)
                    .isEqualTo(Budget.of(mixed, terms));
        }
    }

    private static TestDossier withoutStatedTtc(TestDossier plan) {
        TestDossier stripped = plan;
        int line = 0;
        for (CostLine cost : plan.build().plan().costs().all()) {
            assertThat(cost).isNotNull();
            stripped = stripped.without("budget.depenses[" + line + "].montant_ttc");
            line++;
        }
        return stripped;
    }

    private static List<Optional<?>> figures(Budget budget) {
        Figures figures = Figures.of(budget);
        return List.of(FigureName.values()).stream()
                .<Optional<?>>map(name -> figures.isShare(name) ? figures.share(name) : figures.amount(name))
                .toList();
    }

    private static GrantTerms terms(Tranche tranche) {
        GrantTerms usual = TestTerms.usual();
        return new GrantTerms(
                usual.date(), usual.scheme(), usual.authority(), List.of(), List.of(), List.of(tranche), usual.fctva());
    }
}
