package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class MinimumOwnShareHtTest {

    private static final Requirement REQUIREMENT = new MinimumOwnShareHt(Dated.constant(Rate.percent(20)));

    /** 100 000 € HT, 120 000 € TTC. */
    private static final TestDossier PLAN = complete()
            .without("budget.ressources")
            .without("budget.depenses")
            .with("budget.base", Base.TTC)
            .withCost(0, CostCategory.CAPTEURS, Money.euros(100_000))
            .withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(80_000))
            .withResource(1, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(40_000));

    @Test
    void a_fifth_without_vat_passes_and_one_cent_less_fails() {
        assertThat(judged(REQUIREMENT, PLAN).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(
                REQUIREMENT,
                PLAN.with("budget.ressources[0].montant", Money.cents(8_000_001))
                        .with("budget.ressources[1].montant", Money.cents(3_999_999)));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(MinimumOwnShareHt.Want.TOO_LITTLE);
        assertThat(facts(outcome))
                .startsWith(Fact.of(Money.cents(1_999_999)), Fact.of(Money.euros(100_000)))
                .endsWith(Fact.of(Money.cents(1)));
    }

    @Test
    void own_money_that_does_not_even_advance_the_vat_fails() {
        assertThat(own(Money.cents(2_000_001)).status()).isEqualTo(Status.INVALID);
        assertThat(own(Money.euros(20_000)).status()).isEqualTo(Status.INVALID);
        assertThat(own(Money.cents(1_999_999)).status()).isEqualTo(Status.INVALID);
        assertThat(own(Money.euros(1)).status()).isEqualTo(Status.INVALID);
    }

    /** Beside private money and a small aid, so that own and public money without VAT come to nothing, or less. */
    private static Outcome own(Money amount) {
        return judged(
                REQUIREMENT,
                PLAN.with("budget.ressources[0].montant", Money.euros(10_000))
                        .with("budget.ressources[1].montant", amount)
                        .withResource(
                                2,
                                FundingType.FINANCEUR_PRIVE,
                                FundingStatus.ACQUIS,
                                Money.euros(110_000).minus(amount)));
    }

    @Test
    void fctva_among_the_resources_stands_for_vat_and_not_for_own_money() {
        TestDossier fctva = PLAN.with("budget.ressources[1].montant", Money.cents(2_031_520))
                .withResource(2, FundingType.FCTVA, FundingStatus.A_SOLLICITER, Money.cents(1_968_480));

        assertThat(judged(REQUIREMENT, fctva).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, fctva.with("budget.ressources[1].montant", Money.cents(2_031_519)))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void it_applies_only_to_vat_that_is_counted_and_comes_back() {
        assertThat(judged(REQUIREMENT, PLAN.with("budget.base", Base.HT)).status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, PLAN.with("budget.tva", VatRegime.NON_RECUPEREE))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, PLAN.with("porteur.type", ApplicantType.ASSOCIATION))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_is_lacking_is_named() {
        assertThat(doubts(judged(REQUIREMENT, PLAN.without("budget.tva")))).containsExactly("BLANK:budget.tva");
        assertThat(doubts(judged(
                        REQUIREMENT,
                        PLAN.with("budget.depenses[0].montant_ttc", Money.euros(120_000))
                                .without("budget.depenses[0].montant_ht"))))
                .containsExactly("BLANK:budget.depenses[0].montant_ht");
        assertThat(doubts(judged(REQUIREMENT, PLAN.illegible("budget.ressources[0].montant"))))
                .containsExactly("ILLEGIBLE:budget.ressources[0].montant");
    }
}
