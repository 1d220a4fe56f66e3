package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MaximumGrantTest {

    private static final TestDossier PLAN = BudgetTest.twoSections();

    @Test
    void each_tranche_stops_at_its_ceiling() {
        assertThat(maximum(
                        PLAN,
                        tranche(Section.INVESTISSEMENT, Rate.percent(50), Money.euros(11_999)),
                        tranche(Section.FONCTIONNEMENT, Rate.percent(80), Money.euros(80_000))))
                .contains(Money.euros(11_999 + 76_800));
    }

    @Test
    void it_never_exceeds_the_eligible_costs() {
        Tranche all = new Tranche(Optional.empty(), Dated.constant(Rate.percent(60)), Optional.empty());

        assertThat(maximum(PLAN, all, all)).contains(Money.euros(120_000));
    }

    @Test
    void the_sum_is_rounded_down_once() {
        TestDossier plan = PLAN.with("budget.depenses[0].montant_ht", Money.cents(1))
                .with("budget.depenses[1].montant_ht", Money.cents(2));
        Tranche first = tranche(Section.INVESTISSEMENT, Rate.percent(50), Money.euros(1));
        Tranche second = tranche(Section.FONCTIONNEMENT, Rate.percent(25), Money.euros(1));

        assertThat(maximum(plan, first, second)).contains(Money.cents(1));
        assertThat(maximum(plan, first)).contains(Money.ZERO);
    }

    @Test
    void an_unknown_parameter_or_cost_leaves_it_unknown() {
        Tranche unknown = new Tranche(Optional.empty(), TestTerms.unknown(), Optional.empty());
        Tranche unlimited =
                new Tranche(Optional.empty(), Dated.constant(Rate.percent(50)), Optional.of(TestTerms.unknown()));
        Tranche known = new Tranche(Optional.empty(), Dated.constant(Rate.percent(50)), Optional.empty());

        assertThat(maximum(PLAN, unknown)).isEmpty();
        assertThat(maximum(PLAN, known, unlimited)).isEmpty();
        assertThat(maximum(PLAN.without("budget.depenses[0].montant_ht"), known))
                .isEmpty();
        assertThat(maximum(PLAN)).isEmpty();
    }

    private static Tranche tranche(Section section, Rate rate, Money ceiling) {
        return new Tranche(Optional.of(section), Dated.constant(rate), Optional.of(Dated.constant(ceiling)));
    }

    private static Optional<Money> maximum(TestDossier dossier, Tranche... tranches) {
        GrantTerms usual = TestTerms.usual();
        GrantTerms terms = new GrantTerms(
                usual.date(), usual.scheme(), usual.authority(), List.of(), List.of(), List.of(tranches));
        return Budget.of(dossier.build(), terms).grant().maximum();
    }
}
