package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The leaves of every explanation come to the very figure that it explains, over thousands of plans of every sort. */
final class ExplanationLawsTest {

    private static final int PLANS = 6_000;

    @Test
    void the_leaves_of_an_explanation_come_to_the_figure() {
        Random random = new Random(20_221_103);
        int known = 0;
        for (int i = 0; i < PLANS; i++) {
            Dossier dossier = RandomPlan.draw(random).build();
            GrantTerms terms = terms(random);
            Budget budget = Budget.of(dossier, terms);
            Explanations explanations = Explanations.of(dossier, budget, terms);
            known += explained(Figures.of(budget), explanations, i);
        }
        assertThat(known).as("figures that are known").isGreaterThan(PLANS * 10);
    }

    private static int explained(Figures figures, Explanations explanations, int plan) {
        int known = 0;
        for (FigureName name : FigureName.values()) {
            Derivation how = explanations.of(name);
            if (figures.isShare(name)) {
                assertThat(share(how)).as("%s of plan %s", name, plan).isEqualTo(figures.share(name));
            } else {
                Optional<Unrounded> worth = ((Derived) how).worth();
                assertThat(worth)
                        .as("%s of plan %s", name, plan)
                        .isEqualTo(figures.amount(name).map(Unrounded::of));
                known += worth.isPresent() ? 1 : 0;
            }
        }
        return known;
    }

    private static Optional<?> share(Derivation how) {
        return how instanceof Quotient quotient ? quotient.share() : Optional.empty();
    }

    @Test
    void the_entries_of_a_breakdown_come_to_their_amounts() {
        Random random = new Random(7);
        for (int i = 0; i < PLANS / 2; i++) {
            Dossier dossier = RandomPlan.draw(random).build();
            Budget budget = TestTerms.budget(dossier);
            Explanations explanations = Explanations.of(dossier, budget, TestTerms.usual());

            assertEntries(
                    explanations, BreakdownName.BY_CATEGORY, budget.costs().by().category());
            assertEntries(
                    explanations, BreakdownName.BY_SECTION, budget.costs().by().section());
            assertEntries(
                    explanations, BreakdownName.BY_YEAR, budget.costs().by().year());
            assertEntries(
                    explanations, BreakdownName.BY_FUNDER, budget.funding().byFunder());
            assertEntries(explanations, BreakdownName.BY_CLASS, budget.funding().byClass());
        }
    }

    private static void assertEntries(Explanations explanations, BreakdownName name, List<Share> shares) {
        assertThat(explanations.of(name))
                .extracting(entry -> entry.worth().map(Unrounded::halfUp).orElseThrow())
                .isEqualTo(shares.stream().map(Share::amount).toList());
    }

    @Test
    void every_figure_of_an_empty_dossier_says_what_it_lacks() {
        Dossier dossier = TestDossier.empty().build();
        Explanations explanations = Explanations.of(dossier, TestTerms.budget(dossier), TestTerms.usual());

        for (FigureName name : FigureName.values()) {
            assertThat(explanations.of(name)).as("%s", name).isNotNull();
        }
    }

    /** Two tranches, of which the rate or the ceiling is sometimes not known. */
    private static GrantTerms terms(Random random) {
        GrantTerms usual = TestTerms.usual();
        List<Tranche> tranches = List.of(
                tranche(random, Optional.of(Section.INVESTISSEMENT)),
                tranche(random, random.nextBoolean() ? Optional.of(Section.FONCTIONNEMENT) : Optional.empty()));
        return new GrantTerms(
                usual.date(),
                usual.scheme(),
                usual.authority(),
                random.nextInt(4) == 0 ? List.of(Section.INVESTISSEMENT) : List.of(),
                List.of(),
                random.nextInt(3) == 0 ? ceilings(random) : List.of(),
                random.nextInt(5) == 0 ? List.of() : tranches,
                usual.fctva());
    }

    /** A ceiling on a few categories, by a rate, an amount, or both. */
    private static List<CostCeiling> ceilings(Random random) {
        List<CostCategory> all = new ArrayList<>(List.of(CostCategory.values()));
        Collections.shuffle(all, random);
        Optional<Dated<Rate>> rate = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(Dated.constant(Rate.billionths(random.nextInt(1_000_000_000))));
        Optional<Dated<Money>> amount = rate.isPresent() && random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                        random.nextInt(10) == 0
                                ? TestTerms.unknown()
                                : Dated.constant(Money.cents(random.nextInt(10_000_000))));
        return List.of(
                new CostCeiling(all.subList(0, 9), rate, amount),
                new CostCeiling(
                        all.subList(9, 12),
                        Optional.empty(),
                        amount.or(() -> Optional.of(Dated.constant(Money.ZERO)))));
    }

    private static Tranche tranche(Random random, Optional<Section> section) {
        Dated<Rate> rate = random.nextInt(20) == 0
                ? TestTerms.unknown()
                : Dated.constant(Rate.billionths(random.nextInt(1_000_000_000)));
        Optional<Dated<Money>> ceiling = random.nextBoolean()
                ? Optional.empty()
                : Optional.of(
                        random.nextInt(20) == 0
                                ? TestTerms.unknown()
                                : Dated.constant(Money.cents(random.nextInt(100_000_000))));
        return new Tranche(section, rate, ceiling);
    }
}
