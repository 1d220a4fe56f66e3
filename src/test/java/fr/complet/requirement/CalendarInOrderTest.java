package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.StepNature;
import org.junit.jupiter.api.Test;

final class CalendarInOrderTest {

    private static final Requirement REQUIREMENT = new CalendarInOrder();

    @Test
    void a_project_that_starts_before_it_ends_is_in_order() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_project_may_start_and_end_on_one_day() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.fin", day("2022-01-03"))
                        .with("projet.calendrier.premier_engagement", day("2022-01-03")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_project_may_not_end_the_day_before_it_starts() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.calendrier.fin", day("2022-01-02")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(CalendarInOrder.Disorder.ENDS_BEFORE_IT_STARTS);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.fin");
    }

    @Test
    void a_step_may_fill_the_project() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.etapes[0].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[0].debut", day("2022-01-03"))
                        .with("projet.calendrier.etapes[0].fin", day("2023-12-31")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_step_may_not_start_the_day_before() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.etapes[0].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[0].debut", day("2022-01-02"))
                        .with("projet.calendrier.etapes[0].fin", day("2023-12-31")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(CalendarInOrder.Disorder.BEFORE_THE_PROJECT);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.etapes[0].debut");
    }

    @Test
    void a_step_may_not_end_the_day_after() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.etapes[0].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[0].debut", day("2022-01-03"))
                        .with("projet.calendrier.etapes[0].fin", day("2024-01-01")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(CalendarInOrder.Disorder.AFTER_THE_PROJECT);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.etapes[0].fin");
    }

    @Test
    void a_step_may_not_end_before_it_starts() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.etapes[0].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[0].debut", day("2022-02-02"))
                        .with("projet.calendrier.etapes[0].fin", day("2022-02-01")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(CalendarInOrder.Disorder.STEP_ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void the_first_engagement_lies_inside() {
        Outcome outcome =
                judged(REQUIREMENT, complete().with("projet.calendrier.premier_engagement", day("2022-01-02")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(CalendarInOrder.Disorder.BEFORE_THE_PROJECT);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.premier_engagement");
    }

    @Test
    void each_wrong_step_is_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.etapes[0].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[0].debut", day("2021-01-02"))
                        .with("projet.calendrier.etapes[1].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[1].debut", day("2024-01-02")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome))
                .containsExactly(
                        CalendarInOrder.Disorder.BEFORE_THE_PROJECT, CalendarInOrder.Disorder.AFTER_THE_PROJECT);
    }

    @Test
    void blank_days_are_named() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:projet.calendrier.debut", "BLANK:projet.calendrier.fin");
    }

    @Test
    void an_illegible_step_is_named() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.etapes[0].nature", StepNature.REALISATION)
                        .illegible("projet.calendrier.etapes[0].debut"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.calendrier.etapes[0].debut");
    }

    @Test
    void a_step_without_days_is_in_order() {
        Outcome outcome =
                judged(REQUIREMENT, complete().with("projet.calendrier.etapes[0].nature", StepNature.REALISATION));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }
}
