package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.VatRate;
import fr.complet.money.Money;
import fr.complet.money.Quantity;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class LineArithmeticTest {

    private static final Requirement REQUIREMENT = new LineArithmetic(Money.euros(1));

    @Test
    void a_gap_of_one_euro_is_let_pass_and_one_cent_more_is_not() {
        assertThat(ttc(2_880_000).status()).isEqualTo(Status.MET);
        assertThat(ttc(2_880_100).status()).isEqualTo(Status.MET);
        assertThat(ttc(2_879_900).status()).isEqualTo(Status.MET);
        Outcome beyond = ttc(2_880_101);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(LineArithmetic.Mistake.VAT);
        assertThat(paths(beyond)).containsExactly("budget.depenses[0].montant_ttc");
        assertThat(beyond.findings().get(0).expected()).contains(Fact.computed(Money.euros(28_800)));
        assertThat(ttc(2_879_899).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void several_rates_are_not_judged() {
        assertThat(judged(
                                REQUIREMENT,
                                complete()
                                        .with("budget.depenses[0].taux_tva", VatRate.MULTIPLE)
                                        .with("budget.depenses[0].montant_ttc", Money.euros(1)))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void quantity_and_unit_price_make_the_amount_within_one_euro() {
        assertThat(product(12_000_000_000L, 200_000).status()).isEqualTo(Status.MET);
        assertThat(product(12_000_500_000L, 200_000).status()).isEqualTo(Status.MET);
        Outcome beyond = product(12_000_505_000L, 200_000);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(LineArithmetic.Mistake.PRODUCT);
        assertThat(beyond.findings().get(0).expected()).contains(Fact.computed(Money.cents(2_400_101)));
    }

    @Test
    void a_product_beyond_any_amount_is_told_without_a_crash() {
        assertThat(faults(product(Long.MAX_VALUE, 1_000_000_000_000L)))
                .containsExactly(LineArithmetic.Mistake.PRODUCT_TOO_LARGE);
    }

    @Test
    void the_years_of_a_line_add_up_to_the_cent() {
        assertThat(years(2_000_000, 400_000).status()).isEqualTo(Status.MET);
        Outcome beyond = years(2_000_000, 400_001);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(LineArithmetic.Mistake.YEARS);
        assertThat(facts(beyond))
                .containsExactly(
                        Fact.quoted("Dépense 0"),
                        Fact.of(Money.cents(2_400_000)),
                        Fact.of(Money.cents(2_400_001)),
                        Fact.of(Money.cents(1)));
    }

    @Test
    void an_illegible_answer_that_it_needs_is_named() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.depenses[0].montant_ttc"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].montant_ttc");
    }

    @Test
    void without_anything_to_compute_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, complete().without("budget.depenses[0].montant_ttc"))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    private static Outcome ttc(long cents) {
        return judged(REQUIREMENT, complete().with("budget.depenses[0].montant_ttc", Money.cents(cents)));
    }

    private static Outcome product(long billionths, long price) {
        return judged(
                REQUIREMENT,
                complete()
                        .with("budget.depenses[0].quantite", new Quantity(billionths))
                        .with("budget.depenses[0].prix_unitaire_ht", Money.cents(price)));
    }

    private static Outcome years(long first, long second) {
        return judged(
                REQUIREMENT,
                complete()
                        .with(
                                "budget.depenses[0].annees",
                                Map.of(2022, Money.cents(first), 2023, Money.cents(second))));
    }
}
