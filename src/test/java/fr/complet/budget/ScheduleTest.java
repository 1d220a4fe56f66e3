package fr.complet.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScheduleTest {

    private static final TestDossier PLAN = TestDossier.empty()
            .with("budget.base", Base.HT)
            .withCost(0, CostCategory.TRAVAUX, Money.euros(60_000))
            .with("budget.depenses[0].annees", Map.of(2022, Money.euros(20_000), 2023, Money.euros(40_000)))
            .withCost(1, CostCategory.ETUDES, Money.euros(10_000))
            .with("budget.depenses[1].annee", 2022)
            .withCost(2, CostCategory.FORMATION, Money.euros(5_000))
            .withResource(0, FundingType.ETAT, FundingStatus.SOLLICITE, Money.euros(30_000))
            .with("budget.ressources[0].dispositif", new Scheme("detr"));

    @Test
    void years_come_in_order_with_what_is_spent_by_their_end() {
        Schedule schedule = schedule(PLAN).orElseThrow();

        assertThat(schedule.years())
                .extracting(Schedule.Year::year, Schedule.Year::spending, Schedule.Year::sum)
                .containsExactly(
                        tuple(2022, Money.euros(30_000), Money.euros(30_000)),
                        tuple(2023, Money.euros(40_000), Money.euros(70_000)));
        assertThat(schedule.undated()).isEqualTo(Money.euros(5_000));
    }

    @Test
    void a_line_without_year_is_spent_in_the_only_year_of_the_project() {
        TestDossier dated = PLAN.with("projet.calendrier.debut", TestDossier.day("2023-01-03"))
                .with("projet.calendrier.fin", TestDossier.day("2023-11-30"));

        assertThat(schedule(dated).orElseThrow().undated()).isEqualTo(Money.ZERO);
        assertThat(schedule(dated).orElseThrow().years().get(1).spending()).isEqualTo(Money.euros(45_000));
    }

    @Test
    void or_in_the_only_year_of_all_its_steps_but_in_none_when_there_are_two() {
        TestDossier step = PLAN.with("projet.calendrier.etapes[0].debut", TestDossier.day("2023-01-03"))
                .with("projet.calendrier.etapes[0].fin", TestDossier.day("2023-06-30"));
        TestDossier two = step.with("projet.calendrier.etapes[1].debut", TestDossier.day("2023-07-01"))
                .with("projet.calendrier.etapes[1].fin", TestDossier.day("2024-06-30"));

        assertThat(schedule(step).orElseThrow().undated()).isEqualTo(Money.ZERO);
        assertThat(schedule(two).orElseThrow().undated()).isEqualTo(Money.euros(5_000));
        assertThat(schedule(step.without("projet.calendrier.etapes[0].fin"))
                        .orElseThrow()
                        .undated())
                .isEqualTo(Money.euros(5_000));
    }

    /** ETAT-02j: an advance of 30 %, 80 % before completion. */
    @Test
    void etat_02j_a_grant_is_paid_within_its_terms_until_the_project_is_completed() {
        Schedule schedule = schedule(PLAN.with("projet.calendrier.debut", TestDossier.day("2022-01-03"))
                        .with("projet.calendrier.fin", TestDossier.day("2023-11-30")))
                .orElseThrow();

        assertThat(schedule.payments().get(0).advance()).isEqualTo(Money.euros(9_000));
        assertThat(schedule.payments().get(0).instalments()).isEqualTo(Money.euros(24_000));
        assertThat(schedule.years())
                .extracting(year -> year.payable().orElseThrow())
                .containsExactly(Money.euros(24_000), Money.euros(30_000));
    }

    /** ETAT-01i: 90 % when the project lasts longer than 48 months. */
    @Test
    void etat_01i_a_longer_project_is_paid_more_before_its_end() {
        TestDossier plan = PLAN.with("budget.ressources[0].dispositif", new Scheme("fnadt"))
                .with("projet.calendrier.debut", TestDossier.day("2022-01-01"));

        assertThat(before(plan.with("projet.calendrier.fin", TestDossier.day("2025-12-31"))))
                .isEqualTo(Money.euros(24_000));
        assertThat(before(plan.with("projet.calendrier.fin", TestDossier.day("2026-01-31"))))
                .isEqualTo(Money.euros(27_000));
    }

    @Test
    void without_a_year_or_with_one_that_cannot_be_read_there_is_no_schedule() {
        TestDossier undated = PLAN.without("budget.depenses[0].annees").without("budget.depenses[1].annee");

        assertThat(schedule(undated)).isEmpty();
        assertThat(schedule(PLAN.illegible("budget.depenses[1].annee"))).isEmpty();
    }

    @Test
    void what_is_dated_and_what_is_not_are_the_cost() {
        Random random = new Random(13);
        int found = 0;
        for (int i = 0; i < 2_000; i++) {
            TestDossier dossier = RandomPlan.draw(random);
            Optional<Schedule> schedule = schedule(dossier);
            if (schedule.isPresent()) {
                found++;
                Money dated = Money.sum(schedule.get().years().stream()
                        .map(Schedule.Year::spending)
                        .toList());
                assertThat(dated.plus(schedule.get().undated()))
                        .isEqualTo(TestTerms.budget(dossier)
                                .costs()
                                .total()
                                .amount()
                                .orElseThrow());
            }
        }
        assertThat(found).isGreaterThan(500);
    }

    private static Money before(TestDossier plan) {
        return schedule(plan).orElseThrow().payments().get(0).instalments();
    }

    private static Optional<Schedule> schedule(TestDossier dossier) {
        Dossier built = dossier.build();
        Dated<Rate> advance = Dated.constant(Rate.percent(30));
        Dated<Rate> instalments = Dated.constant(Rate.percent(80));
        List<PaymentTerms> terms = List.of(
                new PaymentTerms(List.of(new Scheme("detr")), advance, instalments, Optional.empty()),
                new PaymentTerms(
                        List.of(new Scheme("fnadt")),
                        advance,
                        instalments,
                        Optional.of(new PaymentTerms.Longer(48, Dated.constant(Rate.percent(90))))));
        return Schedule.of(
                built, TestTerms.budget(built), terms, TestTerms.usual().date());
    }
}
