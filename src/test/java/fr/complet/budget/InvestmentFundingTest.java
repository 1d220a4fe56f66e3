package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class InvestmentFundingTest {

    @Test
    void one_section_takes_everything_balanced_or_not() {
        InvestmentFunding funding = TestTerms.budget(
                        TestDossier.complete().with("budget.ressources[0].montant", Money.euros(90_000)))
                .investment();

        Allocation all = new Allocation(Money.euros(30_000), Money.euros(120_000));
        assertThat(funding.range()).contains(new InvestmentFunding.Range(all, all));
    }

    @Test
    void no_allocation_exists_when_the_investment_cannot_receive_exactly_its_costs() {
        TestDossier tooMuch = BudgetTest.twoSections().with("budget.ressources[0].section", Section.INVESTISSEMENT);
        TestDossier tooLittle = BudgetTest.twoSections()
                .with("budget.ressources[0].section", Section.FONCTIONNEMENT)
                .with("budget.ressources[1].section", Section.FONCTIONNEMENT)
                .with("budget.ressources[2].montant", Money.euros(23_999));

        assertThat(TestTerms.budget(tooMuch).investment().range()).isEmpty();
        assertThat(TestTerms.budget(tooMuch).investment().lacking()).isEmpty();
        assertThat(TestTerms.budget(tooLittle).investment().range()).isEmpty();
    }

    @Test
    void in_one_section_the_amount_of_private_money_is_not_needed() {
        TestDossier dossier = TestDossier.complete()
                .withResource(3, FundingType.FINANCEUR_PRIVE, FundingStatus.SOLLICITE, Money.euros(1))
                .without("budget.ressources[3].montant");

        assertThat(TestTerms.budget(dossier).investment().range()).isPresent();
        assertThat(TestTerms.budget(dossier.with("budget.ressources[3].type", FundingType.AUTOFINANCEMENT))
                        .investment()
                        .lacking())
                .extracting(Answer::path)
                .containsExactly("budget.ressources[3].montant");
    }

    @Test
    void an_illegible_section_is_lacking() {
        InvestmentFunding costs = TestTerms.budget(TestDossier.complete().illegible("budget.depenses[0].section"))
                .investment();
        InvestmentFunding resources = TestTerms.budget(
                        BudgetTest.twoSections().illegible("budget.ressources[0].section"))
                .investment();

        assertThat(costs.lacking()).extracting(Answer::path).containsExactly("budget.depenses[0].section");
        assertThat(resources.lacking()).extracting(Answer::path).containsExactly("budget.ressources[0].section");
    }

    @Test
    void operating_alone_is_no_investment() {
        assertThat(TestTerms.budget(BudgetTest.twoSections().with("budget.depenses[0].section", Section.FONCTIONNEMENT))
                        .investment()
                        .planned())
                .isFalse();
    }

    /** Every way to give the investment exactly its costs, cent by cent, against the two extremes. */
    @Test
    void the_extremes_are_those_of_a_search_over_every_allocation() {
        Random random = new Random(20_210_915);
        int found = 0;
        for (int i = 0; i < 4_000; i++) {
            TwoSections drawn = TwoSections.draw(random);
            List<Allocation> every = drawn.allocations();
            InvestmentFunding funding = TestTerms.budget(drawn.dossier()).investment();
            assertThat(funding.range().isPresent()).as("%s", drawn).isEqualTo(!every.isEmpty());
            if (!every.isEmpty()) {
                found++;
                agree(drawn, every, funding.range().orElseThrow());
            }
        }
        assertThat(found).isBetween(1_000, 3_900);
    }

    /** Without VAT, own money is what the costs without VAT leave to it once public aid has paid. */
    @Test
    void without_vat_the_extremes_are_those_of_a_search_too() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            TwoSections drawn = TwoSections.draw(random);
            int vat = random.nextInt(drawn.investment() + 1);
            Money ht = Money.cents(drawn.investment() - vat);
            List<Allocation> every = drawn.allocations().stream()
                    .map(one -> new Allocation(ht.minus(one.publicAid()), one.publicAid()))
                    .toList();
            Dossier dossier = drawn.withFctva(ht).build();
            InvestmentFunding funding = InvestmentFunding.withoutVat(dossier.plan(), TestTerms.budget(dossier));
            assertThat(funding.range().isPresent()).as("%s", drawn).isEqualTo(!every.isEmpty());
            if (!every.isEmpty()) {
                found++;
                bound(drawn, every, funding.range().orElseThrow());
            }
        }
        assertThat(found).isPositive();
    }

    private static void bound(TwoSections drawn, List<Allocation> every, InvestmentFunding.Range range) {
        for (int percent = 0; percent <= 100; percent += 5) {
            Rate rate = Rate.percent(percent);
            assertThat(range.lowest().reaches(rate))
                    .as("%s always reaches %s %%", drawn, percent)
                    .isEqualTo(every.stream().allMatch(one -> one.reaches(rate)));
            assertThat(range.highest().reaches(rate))
                    .as("%s sometimes reaches %s %%", drawn, percent)
                    .isEqualTo(every.stream().anyMatch(one -> one.reaches(rate)));
        }
    }

    private static void agree(TwoSections drawn, List<Allocation> every, InvestmentFunding.Range range) {
        assertThat(every).as("%s", drawn).contains(range.lowest(), range.highest());
        bound(drawn, every, range);
        List<Long> shares = every.stream()
                .map(Allocation::ownShare)
                .flatMap(Optional::stream)
                .map(share -> share.tenThousandths())
                .sorted()
                .toList();
        assertThat(range.lowestShare().map(share -> share.tenThousandths()))
                .as("%s", drawn)
                .isEqualTo(shares.stream().findFirst());
        assertThat(range.highestShare().map(share -> share.tenThousandths()))
                .as("%s", drawn)
                .isEqualTo(shares.isEmpty() ? Optional.empty() : Optional.of(shares.get(shares.size() - 1)));
    }

    @Test
    void more_own_money_for_the_investment_never_lowers_the_share_of_a_plan_of_one_section() {
        Random random = new Random(20_220_103);
        for (int i = 0; i < 1_000; i++) {
            TestDossier dossier = TestDossier.complete()
                    .with("budget.ressources[0].montant", Money.cents(random.nextInt(1_000)))
                    .with("budget.ressources[2].montant", Money.cents(random.nextInt(1_000)));
            Money more = Money.cents(random.nextInt(1_000));
            Allocation before = lowest(dossier);
            Allocation after = lowest(dossier.withResource(3, FundingType.EMPRUNT, FundingStatus.SOLLICITE, more));
            for (int percent = 0; percent <= 100; percent += 5) {
                Rate rate = Rate.percent(percent);
                assertThat(after.reaches(rate) || !before.reaches(rate)).isTrue();
            }
        }
    }

    @Test
    void more_own_money_never_breaks_the_share_of_a_plan_of_two_sections() {
        Random random = new Random(11);
        int compared = 0;
        for (int i = 0; i < 1_000; i++) {
            TwoSections drawn = TwoSections.draw(random);
            TestDossier richer = drawn.dossier()
                    .withResource(
                            drawn.lines().size(),
                            FundingType.EMPRUNT,
                            FundingStatus.SOLLICITE,
                            Money.cents(random.nextInt(1, 9)));
            Optional<InvestmentFunding.Range> before =
                    TestTerms.budget(drawn.dossier()).investment().range();
            Optional<InvestmentFunding.Range> after =
                    TestTerms.budget(richer).investment().range();
            if (before.isPresent()) {
                compared++;
                Rate fifth = Rate.percent(20);
                assertThat(after.orElseThrow().lowest().reaches(fifth)
                                || !before.orElseThrow().lowest().reaches(fifth))
                        .as("%s", drawn)
                        .isTrue();
            }
        }
        assertThat(compared).isPositive();
    }

    @Test
    void the_order_of_the_lines_changes_nothing_and_the_classes_add_up() {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            TwoSections drawn = TwoSections.draw(random);
            Budget budget = TestTerms.budget(drawn.dossier());
            Budget reversed = TestTerms.budget(drawn.reversed().dossier());

            assertThat(reversed.investment()).isEqualTo(budget.investment());
            assertThat(reversed.costs().total()).isEqualTo(budget.costs().total());
            CostBreakdowns by = budget.costs().by();
            assertThat(reversed.costs().by().category()).isEqualTo(by.category());
            assertThat(reversed.costs().by().section()).isEqualTo(by.section());
            assertThat(reversed.costs().by().year()).isEqualTo(by.year());
            Funding funding = budget.funding();
            assertThat(reversed.funding().byClass()).isEqualTo(funding.byClass());
            assertThat(Figure.sum(List.of(funding.own(), funding.publicAid(), funding.privateAid(), funding.outside())))
                    .isEqualTo(funding.total());
            funding.byClass().stream()
                    .findFirst()
                    .ifPresent(any -> assertThat(funding.byClass().stream()
                                    .mapToLong(share -> share.tenThousandths().orElseThrow())
                                    .sum())
                            .isEqualTo(10_000));
        }
    }

    private static Allocation lowest(TestDossier dossier) {
        return TestTerms.budget(dossier).investment().range().orElseThrow().lowest();
    }
}
