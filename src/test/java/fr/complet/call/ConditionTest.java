package fr.complet.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Budget;
import fr.complet.budget.GrantTerms;
import fr.complet.dossier.AidRegime;
import fr.complet.dossier.Answer;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import fr.complet.requirement.KnownWaivers;
import fr.complet.requirement.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ConditionTest {

    private static final LocalDate FILED = LocalDate.parse("2021-09-15");
    private static final Condition COMMUNE = new ApplicantAmong(List.of(ApplicantType.COMMUNE));
    private static final Condition EPCI = new ApplicantAmong(List.of(ApplicantType.COMMUNAUTE_DE_COMMUNES));
    private static final Condition TAXED = new VatAmong(List.of(VatRegime.NON_RECUPEREE));
    private static final TestDossier COMPLETE = TestDossier.complete();
    private static final TestDossier EMPTY = TestDossier.empty();

    @Test
    void an_applicant_is_of_a_type_or_not_or_unknown() {
        assertThat(EPCI).satisfies(condition -> {
            assertThat(on(COMPLETE, condition).holds()).isTrue();
            assertThat(on(COMPLETE.with("porteur.type", ApplicantType.COMMUNE), condition)
                            .fails())
                    .isTrue();
            assertThat(lacking(EMPTY, condition)).containsExactly("porteur.type");
            assertThat(lacking(COMPLETE.illegible("porteur.type"), condition)).containsExactly("porteur.type");
        });
    }

    @Test
    void all_fail_as_soon_as_one_fails_whatever_the_others_lack() {
        TestDossier withoutVat = COMPLETE.without("budget.tva");

        assertThat(on(withoutVat, new AllOf(List.of(TAXED, COMMUNE))).fails()).isTrue();
        assertThat(lacking(withoutVat, new AllOf(List.of(EPCI, TAXED)))).containsExactly("budget.tva");
        assertThat(on(COMPLETE, new AllOf(List.of(EPCI, EPCI))).holds()).isTrue();
    }

    @Test
    void one_holds_as_soon_as_one_holds_whatever_the_others_lack() {
        TestDossier withoutVat = COMPLETE.without("budget.tva");

        assertThat(on(withoutVat, new OneOf(List.of(TAXED, EPCI))).holds()).isTrue();
        assertThat(lacking(withoutVat, new OneOf(List.of(COMMUNE, TAXED)))).containsExactly("budget.tva");
        assertThat(on(COMPLETE, new OneOf(List.of(COMMUNE, COMMUNE))).fails()).isTrue();
    }

    @Test
    void the_contrary_of_the_unknown_is_unknown() {
        assertThat(on(COMPLETE, new Not(EPCI)).fails()).isTrue();
        assertThat(on(COMPLETE, new Not(COMMUNE)).holds()).isTrue();
        assertThat(lacking(EMPTY, new Not(COMMUNE))).containsExactly("porteur.type");
    }

    @Test
    void a_section_is_used_when_a_line_of_the_costs_is_in_it() {
        Condition operating = new SectionUsed(List.of(Section.FONCTIONNEMENT));

        assertThat(on(COMPLETE, operating).fails()).isTrue();
        assertThat(on(COMPLETE.with("budget.depenses[1].section", Section.FONCTIONNEMENT), operating)
                        .holds())
                .isTrue();
        assertThat(lacking(COMPLETE.without("budget.depenses[1].section"), operating))
                .containsExactly("budget.depenses[1].section");
        assertThat(on(EMPTY, operating).fails()).isTrue();
        assertThat(on(EMPTY.illegible("budget.depenses"), operating).isUnknown())
                .isTrue();
    }

    @Test
    void a_category_is_used_when_a_line_of_the_costs_is_of_it() {
        assertThat(on(COMPLETE, new CategoryUsed(List.of(CostCategory.TRAVAUX, CostCategory.CAPTEURS)))
                        .holds())
                .isTrue();
        assertThat(on(COMPLETE, new CategoryUsed(List.of(CostCategory.TRAVAUX))).fails())
                .isTrue();
    }

    @Test
    void the_base_is_that_of_the_sections_that_have_costs() {
        Condition withVat = new BaseUsed(List.of(Base.TTC));
        TestDossier mixed = COMPLETE.without("budget.base")
                .with("budget.base.investissement", Base.HT)
                .with("budget.base.fonctionnement", Base.TTC);

        assertThat(on(COMPLETE, withVat).fails()).isTrue();
        assertThat(on(COMPLETE.with("budget.base", Base.TTC), withVat).holds()).isTrue();
        assertThat(on(EMPTY, withVat).isUnknown()).isTrue();
        assertThat(on(mixed, withVat).fails()).isTrue();
        assertThat(on(mixed.with("budget.depenses[1].section", Section.FONCTIONNEMENT), withVat)
                        .holds())
                .isTrue();
        assertThat(lacking(mixed.without("budget.depenses[1].section"), withVat))
                .containsExactly("budget.depenses[1].section");
    }

    @Test
    void a_refused_resource_is_none() {
        Condition state = new FunderAmong(List.of(FundingType.ETAT));
        Condition detr = new SchemeAmong(List.of(new Scheme("DETR")));
        TestDossier refused = COMPLETE.with("budget.ressources[1].statut", FundingStatus.REFUSE);

        assertThat(on(COMPLETE, state).holds()).isTrue();
        assertThat(on(COMPLETE, detr).holds()).isTrue();
        assertThat(on(refused, state).fails()).isTrue();
        assertThat(on(refused, detr).fails()).isTrue();
        assertThat(lacking(refused.without("budget.ressources[0].type"), state))
                .containsExactly("budget.ressources[0].type");
    }

    @Test
    void a_resource_without_scheme_comes_from_none() {
        assertThat(on(COMPLETE.without("budget.ressources[1].dispositif"), new SchemeAmong(List.of(new Scheme("detr"))))
                        .fails())
                .isTrue();
    }

    @Test
    void a_field_a_use_and_a_regime_are_unknown_until_answered() {
        Condition waste = new FieldAmong(List.of(Field.DECHETS));
        Condition sensors = new DigitalUseAmong(List.of(DigitalUse.CAPTEURS));
        Condition minimis = new AidRegimeAmong(List.of(AidRegime.MINIMIS));

        assertThat(on(COMPLETE, waste).holds()).isTrue();
        assertThat(lacking(EMPTY, waste)).containsExactly("projet.domaines");
        assertThat(on(COMPLETE, sensors).holds()).isTrue();
        assertThat(on(COMPLETE, new DigitalUseAmong(List.of(DigitalUse.CLOUD))).fails())
                .isTrue();
        assertThat(lacking(EMPTY, sensors)).containsExactly("projet.usages_numeriques.capteurs");
        assertThat(on(COMPLETE, minimis).fails()).isTrue();
        assertThat(lacking(EMPTY, minimis)).containsExactly("projet.regime_aide");
    }

    @Test
    void the_population_of_a_commune_is_that_of_the_table() {
        TestDossier louhans =
                COMPLETE.with("porteur.type", ApplicantType.COMMUNE).with("porteur.population", 1);

        assertThat(on(louhans, atLeast(6446)).holds()).isTrue();
        assertThat(on(louhans, atLeast(6447)).fails()).isTrue();
        assertThat(on(louhans, atMost(6446)).holds()).isTrue();
        assertThat(on(louhans, atMost(6445)).fails()).isTrue();
    }

    @Test
    void the_population_of_an_epci_is_its_own_and_not_that_of_its_seat() {
        assertThat(on(COMPLETE, atLeast(28_991)).holds()).isTrue();
        assertThat(on(COMPLETE, atLeast(28_992)).fails()).isTrue();
        assertThat(lacking(COMPLETE.without("porteur.commune"), atLeast(3500))).containsExactly("porteur.commune");
    }

    @Test
    void the_population_of_another_body_is_what_it_states() {
        TestDossier association = COMPLETE.with("porteur.type", ApplicantType.ASSOCIATION);

        assertThat(lacking(association, atLeast(3500))).containsExactly("porteur.population");
        assertThat(on(association.with("porteur.population", 3500), atLeast(3500))
                        .holds())
                .isTrue();
        assertThat(lacking(EMPTY, atLeast(3500))).containsExactly("porteur.type", "porteur.population");
    }

    @Test
    void the_bounds_of_an_amount_are_included() {
        assertThat(on(COMPLETE, new GrantAtLeast(Money.euros(60_000))).holds()).isTrue();
        assertThat(on(COMPLETE, new GrantAtLeast(Money.cents(6_000_001))).fails())
                .isTrue();
        assertThat(on(EMPTY, new GrantAtLeast(Money.ZERO)).isUnknown()).isTrue();
        assertThat(on(COMPLETE, costs(120_000_00, 120_000_00)).holds()).isTrue();
        assertThat(on(COMPLETE, costs(120_000_01, 130_000_00)).fails()).isTrue();
        assertThat(on(COMPLETE, costs(0, 119_999_99)).fails()).isTrue();
        assertThat(on(COMPLETE.without("budget.depenses[0].montant_ht"), costs(0, 120_000_00))
                        .isUnknown())
                .isTrue();
    }

    @Test
    void a_day_is_since_itself_and_not_before_itself() {
        assertThat(on(EMPTY, filed(Optional.of(FILED), Optional.empty())).holds())
                .isTrue();
        assertThat(on(EMPTY, filed(Optional.of(FILED.plusDays(1)), Optional.empty()))
                        .fails())
                .isTrue();
        assertThat(on(EMPTY, filed(Optional.empty(), Optional.of(FILED))).fails())
                .isTrue();
        assertThat(on(EMPTY, filed(Optional.empty(), Optional.of(FILED.plusDays(1))))
                        .holds())
                .isTrue();
    }

    private static Condition filed(Optional<LocalDate> since, Optional<LocalDate> before) {
        return new FiledWithin(since, before);
    }

    private static Condition costs(long lowest, long highest) {
        return new CostWithin(Optional.of(Money.cents(lowest)), Optional.of(Money.cents(highest)));
    }

    private static Condition atLeast(int population) {
        return new PopulationWithin(OptionalInt.of(population), OptionalInt.empty());
    }

    private static Condition atMost(int population) {
        return new PopulationWithin(OptionalInt.empty(), OptionalInt.of(population));
    }

    private static List<String> lacking(TestDossier dossier, Condition condition) {
        return on(dossier, condition).lacking().stream().map(Answer::path).toList();
    }

    private static Truth on(TestDossier made, Condition condition) {
        Dossier dossier = made.build();
        GrantTerms grant = new GrantTerms(
                FILED, new Scheme("tid-bfc-2021"), Optional.of(FundingType.REGION), List.of(), List.of(), List.of());
        Terms terms = new Terms(FILED, "tid-bfc-2021", grant, KnownWaivers.none());
        return condition.holds(dossier, Budget.of(dossier, grant), terms);
    }
}
