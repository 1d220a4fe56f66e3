package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class NetCostTest {

    private static final TestDossier PLAN = TestDossier.empty()
            .with("budget.base", Base.HT)
            .with("budget.tva", VatRegime.FCTVA)
            .withCost(0, CostCategory.EQUIPEMENTS, Money.euros(100_000))
            .withResource(0, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(100_000));

    /** TVA-03. */
    @Test
    void tva_03_a_hundred_thousand_euros_cost_a_little_more_once_the_vat_is_compensated() {
        assertThat(netCost(PLAN)).isEqualTo(known(1_968_480, 10_031_520));
    }

    /** TVA-03: the rate of the last day of the year of the expenditure. */
    @Test
    void tva_03_the_rate_is_that_of_the_year_of_the_line() {
        assertThat(netCost(PLAN.with("budget.depenses[0].annee", 2013)).fctva()).contains(cents(1_857_840));
        assertThat(netCost(PLAN.with("budget.depenses[0].annee", 2014)).fctva()).contains(cents(1_891_320));
        assertThat(netCost(PLAN.with("budget.depenses[0].annee", 2015)).fctva()).contains(cents(1_968_480));
    }

    @Test
    void each_year_of_a_line_bears_its_part_at_its_own_rate() {
        TestDossier dossier =
                PLAN.with("budget.depenses[0].annees", Map.of(2014, Money.euros(50_000), 2015, Money.euros(50_000)));

        assertThat(netCost(dossier).fctva()).contains(cents((1_891_320 + 1_968_480) / 2));
    }

    @Test
    void what_bears_no_vat_is_not_compensated() {
        TestDossier dossier = PLAN.withCost(1, CostCategory.PERSONNEL, Money.euros(10_000))
                .withCost(2, CostCategory.FRAIS_GENERAUX, Money.euros(10_000))
                .withCost(3, CostCategory.VALORISATION, Money.euros(10_000));

        assertThat(netCost(dossier).fctva()).contains(cents(1_968_480));
    }

    /** TVA-05: cloud running costs paid since 2021; the rate after 2025 is not known. */
    @Test
    void tva_05_hosting_in_the_cloud_is_compensated_from_2021_on_while_its_rate_is_known() {
        TestDossier hosting = PLAN.withCost(1, CostCategory.HEBERGEMENT, Money.euros(10_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT);
        TestDossier cloud = hosting.with("projet.usages_numeriques.cloud", true);

        assertThat(netCost(hosting).fctva()).contains(cents(1_968_480));
        assertThat(netCost(cloud.with("budget.depenses[1].annee", 2025)).fctva())
                .contains(cents(1_968_480 + 67_200));
        assertThat(netCost(cloud.with("budget.depenses[1].annee", 2026)).fctva())
                .isEmpty();
        assertThat(netCost(cloud.with("budget.depenses[1].annee", 2021)).fctva())
                .contains(cents(1_968_480 + 67_200));
        assertThat(netCost(cloud.with("budget.depenses[1].annee", 2020)).fctva())
                .contains(cents(1_968_480));
    }

    @Test
    void tva_05_of_hosting_over_two_years_only_what_is_paid_since_2021_is_compensated() {
        TestDossier hosting = PLAN.withCost(1, CostCategory.HEBERGEMENT, Money.euros(10_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT)
                .with("projet.usages_numeriques.cloud", true);

        assertThat(netCost(hosting.with(
                                "budget.depenses[1].annees",
                                Map.of(2020, Money.euros(5_000), 2021, Money.euros(5_000))))
                        .fctva())
                .contains(cents(1_968_480 + 33_600));
        assertThat(netCost(hosting.with(
                                "budget.depenses[1].annees",
                                Map.of(2025, Money.euros(5_000), 2026, Money.euros(5_000))))
                        .fctva())
                .isEmpty();
    }

    @Test
    void the_net_cost_of_hosting_before_2021_is_known() {
        TestDossier hosting = PLAN.withCost(1, CostCategory.HEBERGEMENT, Money.euros(10_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT)
                .with("budget.depenses[1].annee", 2020)
                .with("projet.usages_numeriques.cloud", true);

        assertThat(netCost(hosting)).isEqualTo(known(1_968_480, 10_231_520));
    }

    @Test
    void vat_that_is_recovered_costs_nothing_and_vat_that_is_not_costs_all() {
        assertThat(netCost(PLAN.with("budget.tva", VatRegime.RECUPEREE)))
                .isEqualTo(new NetCost(Optional.empty(), Optional.of(Money.euros(100_000))));
        assertThat(netCost(PLAN.with("budget.tva", VatRegime.NON_RECUPEREE)))
                .isEqualTo(new NetCost(Optional.empty(), Optional.of(Money.euros(120_000))));
        assertThat(netCost(PLAN.without("budget.tva"))).isEqualTo(new NetCost(Optional.empty(), Optional.empty()));
    }

    @Test
    void fctva_among_the_resources_of_a_plan_with_vat_is_not_given_twice() {
        TestDossier dossier = PLAN.with("budget.base", Base.TTC)
                .with("budget.ressources[0].montant", cents(10_031_520))
                .withResource(1, FundingType.FCTVA, FundingStatus.A_SOLLICITER, cents(1_968_480));

        assertThat(netCost(dossier)).isEqualTo(known(1_968_480, 10_031_520));
    }

    @Test
    void what_cannot_be_computed_is_absent() {
        assertThat(netCost(PLAN.without("budget.depenses[0].taux_tva")))
                .isEqualTo(new NetCost(Optional.empty(), Optional.empty()));
    }

    private static NetCost netCost(TestDossier dossier) {
        return TestTerms.budget(dossier).netCost();
    }

    private static NetCost known(long fctva, long amount) {
        return new NetCost(Optional.of(cents(fctva)), Optional.of(cents(amount)));
    }

    private static Money cents(long cents) {
        return Money.cents(cents);
    }
}
