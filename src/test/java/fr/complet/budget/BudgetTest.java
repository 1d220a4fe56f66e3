package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRate;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BudgetTest {

    private static final TestDossier COMPLETE = TestDossier.complete();
    private static final Scheme CALL = new Scheme("tid-bfc-2021");

    @Test
    void the_complete_dossier_comes_to_what_it_says() {
        Budget budget = TestTerms.budget(COMPLETE);

        assertThat(budget.base()).contains(Base.HT);
        assertThat(budget.costs().total()).isEqualTo(euros(120_000));
        assertThat(budget.costs().ht()).isEqualTo(euros(120_000));
        assertThat(budget.costs().ttc()).isEqualTo(euros(144_000));
        assertThat(budget.costs().investment()).isEqualTo(euros(120_000));
        assertThat(budget.costs().operating()).isEqualTo(euros(0));
        assertThat(budget.costs().eligible()).isEqualTo(euros(120_000));
        assertThat(budget.costs().ineligible()).isEqualTo(euros(0));
        assertThat(budget.funding().total()).isEqualTo(euros(120_000));
        assertThat(budget.funding().own()).isEqualTo(euros(30_000));
        assertThat(budget.funding().publicAid()).isEqualTo(euros(90_000));
        assertThat(budget.funding().secured()).isEqualTo(euros(60_000));
        assertThat(budget.funding().unsecured()).isEqualTo(euros(60_000));
        assertThat(budget.grant().requested()).isEqualTo(euros(60_000));
        assertThat(budget.grant().maximum()).isEmpty();
        assertThat(budget.balance()).isEqualTo(euros(0));
        assertThat(budget.ownShare().orElseThrow().tenThousandths()).isEqualTo(2_500);
        assertThat(budget.publicAidRate().orElseThrow().tenThousandths()).isEqualTo(7_500);
        assertThat(budget.requestedRate().orElseThrow().tenThousandths()).isEqualTo(5_000);
    }

    @Test
    void an_empty_dossier_lacks_its_costs_and_its_resources() {
        Budget budget = TestTerms.budget(TestDossier.empty());

        assertThat(paths(budget.costs().total())).containsExactly("budget.depenses");
        assertThat(paths(budget.costs().investment())).containsExactly("budget.depenses");
        assertThat(paths(budget.funding().total())).containsExactly("budget.ressources");
        assertThat(paths(budget.grant().requested())).containsExactly("budget.ressources");
        assertThat(paths(budget.balance())).containsExactly("budget.ressources", "budget.depenses");
        assertThat(budget.ownShare()).isEmpty();
        assertThat(budget.investment().planned()).isFalse();
        assertThat(budget.netCost()).isEqualTo(new NetCost(Optional.empty(), Optional.empty()));
    }

    @Test
    void a_figure_that_needs_a_blank_amount_lacks_it_and_the_others_are_known() {
        Budget budget = TestTerms.budget(COMPLETE.without("budget.depenses[1].montant_ht"));

        assertThat(paths(budget.costs().total())).containsExactly("budget.depenses[1].montant_ht");
        assertThat(paths(budget.costs().ttc())).containsExactly("budget.depenses[1].montant_ttc");
        assertThat(budget.costs().operating()).isEqualTo(euros(0));
        assertThat(budget.costs().by().category()).isEmpty();
        assertThat(budget.funding().total()).isEqualTo(euros(120_000));
    }

    @Test
    void an_illegible_amount_is_lacking_as_a_blank_one_is() {
        Budget budget = TestTerms.budget(COMPLETE.illegible("budget.ressources[2].montant"));

        assertThat(paths(budget.funding().own())).containsExactly("budget.ressources[2].montant");
        assertThat(budget.funding().publicAid()).isEqualTo(euros(90_000));
        assertThat(budget.funding().byClass()).isEmpty();
    }

    @Test
    void a_line_counts_with_vat_in_a_plan_with_vat() {
        Budget budget = TestTerms.budget(COMPLETE.with("budget.base", Base.TTC));

        assertThat(budget.costs().total()).isEqualTo(euros(144_000));
    }

    @Test
    void the_amount_with_vat_is_computed_to_the_cent_half_up() {
        TestDossier dossier = TestDossier.empty()
                .with("budget.base", Base.TTC)
                .withCost(0, CostCategory.ETUDES, Money.cents(10))
                .with("budget.depenses[0].taux_tva", new VatRate(Optional.of(Rate.percent(5))));

        assertThat(TestTerms.budget(dossier).costs().total()).isEqualTo(Figure.of(Money.cents(11)));
    }

    @Test
    void without_its_rate_or_with_several_the_amount_with_vat_is_not_known() {
        Budget blank = TestTerms.budget(COMPLETE.without("budget.depenses[1].taux_tva"));
        Budget several = TestTerms.budget(COMPLETE.with("budget.depenses[1].taux_tva", VatRate.MULTIPLE));

        assertThat(paths(blank.costs().ttc())).containsExactly("budget.depenses[1].taux_tva");
        assertThat(paths(several.costs().ttc())).containsExactly("budget.depenses[1].montant_ttc");
        assertThat(blank.costs().total()).isEqualTo(euros(120_000));
    }

    @Test
    void each_section_counts_in_its_own_base() {
        Budget budget = TestTerms.budget(twoSections()
                .without("budget.base")
                .with("budget.base.investissement", Base.HT)
                .with("budget.base.fonctionnement", Base.TTC));

        assertThat(budget.base()).isEmpty();
        assertThat(budget.costs().investment()).isEqualTo(euros(24_000));
        assertThat(budget.costs().operating()).isEqualTo(euros(115_200));
        assertThat(budget.costs().total()).isEqualTo(euros(139_200));
    }

    @Test
    void without_a_base_nothing_counts_in_it() {
        Budget budget = TestTerms.budget(COMPLETE.without("budget.base"));

        assertThat(paths(budget.costs().total())).containsOnly("budget.base");
        assertThat(budget.costs().ht()).isEqualTo(euros(120_000));
        assertThat(budget.funding().total()).isEqualTo(euros(120_000));
    }

    @Test
    void a_line_without_section_counts_in_the_whole_and_in_no_section() {
        Budget budget = TestTerms.budget(COMPLETE.without("budget.depenses[0].section"));

        assertThat(budget.costs().total()).isEqualTo(euros(120_000));
        assertThat(paths(budget.costs().investment())).containsExactly("budget.depenses[0].section");
        assertThat(budget.costs().by().section()).isEmpty();
    }

    @Test
    void a_refused_resource_counts_nowhere() {
        Budget budget = TestTerms.budget(COMPLETE.with("budget.ressources[1].statut", FundingStatus.REFUSE));

        assertThat(budget.funding().total()).isEqualTo(euros(90_000));
        assertThat(budget.funding().publicAid()).isEqualTo(euros(60_000));
        assertThat(budget.funding().secured()).isEqualTo(euros(30_000));
        assertThat(budget.funding().byFunder()).extracting(Share::key).doesNotContain(Optional.of("Financeur 1"));
    }

    @Test
    void fctva_counts_in_a_plan_with_vat_and_in_no_plan_without() {
        TestDossier dossier =
                COMPLETE.withResource(3, FundingType.FCTVA, FundingStatus.A_SOLLICITER, Money.euros(20_000));

        assertThat(TestTerms.budget(dossier).funding().total()).isEqualTo(euros(120_000));
        assertThat(TestTerms.budget(dossier).funding().outside()).isEqualTo(euros(0));
        Budget withVat = TestTerms.budget(dossier.with("budget.base", Base.TTC));
        assertThat(withVat.funding().total()).isEqualTo(euros(140_000));
        assertThat(withVat.funding().outside()).isEqualTo(euros(20_000));
        Budget unknown = TestTerms.budget(dossier.without("budget.base"));
        assertThat(paths(unknown.funding().total())).containsExactly("budget.base");
    }

    @Test
    void a_resource_without_type_is_in_no_class_and_may_be_fctva() {
        TestDossier dossier = COMPLETE.without("budget.ressources[1].type");

        Budget withoutVat = TestTerms.budget(dossier);
        assertThat(paths(withoutVat.funding().total())).containsExactly("budget.ressources[1].type");
        assertThat(paths(withoutVat.funding().own())).containsExactly("budget.ressources[1].type");
        Budget withVat = TestTerms.budget(dossier.with("budget.base", Base.TTC));
        assertThat(withVat.funding().total()).isEqualTo(euros(120_000));
        assertThat(paths(withVat.funding().publicAid())).containsExactly("budget.ressources[1].type");
    }

    @Test
    void a_resource_without_status_counts_but_may_not_be_secured() {
        Budget blank = TestTerms.budget(COMPLETE.without("budget.ressources[0].statut"));
        Budget illegible = TestTerms.budget(COMPLETE.illegible("budget.ressources[0].statut"));

        assertThat(blank.funding().total()).isEqualTo(euros(120_000));
        assertThat(paths(blank.funding().secured())).containsExactly("budget.ressources[0].statut");
        assertThat(paths(illegible.funding().total())).containsExactly("budget.ressources[0].statut");
    }

    @Test
    void own_money_is_secured_whatever_its_status() {
        Budget budget = TestTerms.budget(COMPLETE.without("budget.ressources[2].statut"));

        assertThat(budget.funding().secured()).isEqualTo(euros(60_000));
    }

    @Test
    void only_eligible_lines_that_the_call_admits_are_eligible() {
        TestDossier dossier = COMPLETE.with("budget.depenses[0].eligible", false);
        GrantTerms usual = TestTerms.usual();
        GrantTerms studies = new GrantTerms(
                usual.date(),
                usual.scheme(),
                usual.authority(),
                List.of(Section.INVESTISSEMENT),
                List.of(CostCategory.ETUDES),
                List.of());

        assertThat(TestTerms.budget(dossier).costs().eligible()).isEqualTo(euros(96_000));
        assertThat(TestTerms.budget(dossier).costs().ineligible()).isEqualTo(euros(24_000));
        assertThat(Budget.of(COMPLETE.build(), studies).costs().eligible()).isEqualTo(euros(24_000));
        Budget unknown = Budget.of(COMPLETE.without("budget.depenses[0].poste").build(), studies);
        assertThat(paths(unknown.costs().eligible())).containsExactly("budget.depenses[0].poste");
        assertThat(unknown.costs().total()).isEqualTo(euros(120_000));
    }

    @Test
    void the_costs_are_shared_out_by_category_section_and_year() {
        CostBreakdowns by = TestTerms.budget(COMPLETE).costs().by();

        assertThat(by.category()).containsExactly(share("etudes", 24_000, 2_000), share("capteurs", 96_000, 8_000));
        assertThat(by.section()).containsExactly(share("investissement", 120_000, 10_000));
        assertThat(by.year()).containsExactly(share("2022", 24_000, 2_000), share("2023", 96_000, 8_000));
    }

    @Test
    void what_no_year_bears_comes_last() {
        Budget budget = TestTerms.budget(COMPLETE.without("budget.depenses[0].annee")
                .without("budget.depenses[1].annee")
                .with("budget.depenses[1].annees", Map.of(2023, Money.euros(50_000), 2022, Money.euros(46_000))));

        assertThat(budget.costs().by().year())
                .containsExactly(
                        share("2022", 46_000, 3_833),
                        share("2023", 50_000, 4_167),
                        new Share(Optional.empty(), Money.euros(24_000), Optional.of(2_000L)));
    }

    @Test
    void a_funder_under_two_spellings_is_one() {
        Budget budget = TestTerms.budget(COMPLETE.with("budget.ressources[0].financeur", "Département de l'Ain")
                .with("budget.ressources[1].financeur", "departement de l’ain"));

        assertThat(budget.funding().byFunder())
                .containsExactly(share("Département de l'Ain", 90_000, 7_500), share("Financeur 2", 30_000, 2_500));
        assertThat(budget.funding().byClass())
                .containsExactly(share("own", 30_000, 2_500), share("public", 90_000, 7_500));
    }

    @Test
    void the_grant_asked_is_one_resource_and_only_one() {
        TestDossier twice = COMPLETE.withResource(3, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(1))
                .with("budget.ressources[3].dispositif", CALL);

        assertThat(paths(TestTerms.budget(twice).grant().requested())).containsExactly("budget.ressources");
        assertThat(paths(TestTerms.budget(COMPLETE.without("budget.ressources[0].dispositif"))
                        .grant()
                        .requested()))
                .containsExactly("budget.ressources[0].dispositif");
        assertThat(paths(TestTerms.budget(COMPLETE.without("budget.ressources[0].type"))
                        .grant()
                        .requested()))
                .containsExactly("budget.ressources[0].type");
    }

    @Test
    void zero_everywhere_has_no_shares_and_divides_nothing() {
        Budget budget = TestTerms.budget(TestDossier.empty()
                .with("budget.base", Base.HT)
                .withCost(0, CostCategory.ETUDES, Money.ZERO)
                .withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.ZERO)
                .with("budget.ressources[0].dispositif", CALL));

        assertThat(budget.balance()).isEqualTo(euros(0));
        assertThat(budget.ownShare()).isEmpty();
        assertThat(budget.requestedRate()).isEmpty();
        assertThat(budget.costs().by().category().get(0).tenThousandths()).isEmpty();
    }

    static TestDossier twoSections() {
        return COMPLETE.with("budget.depenses[1].section", Section.FONCTIONNEMENT);
    }

    private static Share share(String key, long euros, long tenThousandths) {
        return new Share(Optional.of(key), Money.euros(euros), Optional.of(tenThousandths));
    }

    private static Figure euros(long euros) {
        return Figure.of(Money.euros(euros));
    }

    private static List<String> paths(Figure figure) {
        return figure.lacking().stream().map(Answer::path).toList();
    }
}
