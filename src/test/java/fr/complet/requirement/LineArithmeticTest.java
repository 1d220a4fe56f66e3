package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRate;
import fr.complet.money.Money;
import fr.complet.money.Quantity;
import fr.complet.money.Rate;
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
    void in_a_line_with_only_its_amount_with_vat_the_product_bears_the_vat() {
        assertThat(productWithVat(2_880_000).status()).isEqualTo(Status.MET);
        assertThat(productWithVat(2_880_100).status()).isEqualTo(Status.MET);
        assertThat(productWithVat(2_879_900).status()).isEqualTo(Status.MET);
        assertThat(productWithVat(2_879_899).status()).isEqualTo(Status.INVALID);
        Outcome beyond = productWithVat(2_880_101);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(LineArithmetic.Mistake.PRODUCT_WITH_VAT);
        assertThat(paths(beyond)).containsExactly("budget.depenses[0].montant_ttc");
        assertThat(facts(beyond).subList(2, 7))
                .containsExactly(
                        Fact.of(Money.euros(2_000)),
                        Fact.of(Rate.percent(20)),
                        Fact.of(Money.euros(28_800)),
                        Fact.of(Money.cents(2_880_101)),
                        Fact.of(Money.cents(101)));
    }

    @Test
    void a_product_is_not_compared_with_an_amount_with_vat_without_one_rate() {
        assertThat(judged(REQUIREMENT, withVat(1).without("budget.depenses[0].taux_tva"))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, withVat(1).with("budget.depenses[0].taux_tva", VatRate.MULTIPLE))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(judged(REQUIREMENT, withVat(1).illegible("budget.depenses[0].taux_tva"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].taux_tva");
    }

    @Test
    void no_amount_of_a_line_is_negative_even_when_the_sums_are_right() {
        Outcome years = years(2_500_000, -100_000);
        assertThat(faults(years)).containsExactly(NegativeAmount.GIVEN);
        assertThat(paths(years)).containsExactly("budget.depenses[0].annees.2023");
        Outcome price = product(-12_000_000_000L, -200_000);
        assertThat(faults(price)).containsExactly(NegativeAmount.GIVEN);
        assertThat(paths(price)).containsExactly("budget.depenses[0].prix_unitaire_ht");
        Outcome ttc = judged(
                REQUIREMENT,
                complete()
                        .with("budget.depenses[0].taux_tva", VatRate.MULTIPLE)
                        .with("budget.depenses[0].montant_ttc", Money.cents(-1)));
        assertThat(paths(ttc)).containsExactly("budget.depenses[0].montant_ttc");
    }

    @Test
    void a_negative_amount_of_the_line_itself_is_told_elsewhere() {
        TestDossier refund = complete()
                .with("budget.depenses[0].montant_ht", Money.euros(-24_000))
                .with("budget.depenses[0].montant_ttc", Money.euros(-28_800));

        assertThat(judged(REQUIREMENT, refund).status()).isEqualTo(Status.MET);
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

    private static Outcome productWithVat(long cents) {
        return judged(REQUIREMENT, withVat(cents));
    }

    /** Twelve days at 2 000 €, at 20 % of VAT, with an amount with VAT alone. */
    private static TestDossier withVat(long cents) {
        return complete()
                .without("budget.depenses[0].montant_ht")
                .with("budget.depenses[0].montant_ttc", Money.cents(cents))
                .with("budget.depenses[0].quantite", new Quantity(12_000_000_000L))
                .with("budget.depenses[0].prix_unitaire_ht", Money.euros(2_000));
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
