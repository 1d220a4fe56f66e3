package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.StepNature;
import org.junit.jupiter.api.Test;

final class NoEarlyStartTest {

    private static final Requirement REQUIREMENT = new NoEarlyStart(PieceType.AUTORISATION_DEMARRAGE_ANTICIPE);

    @Test
    void a_start_after_the_reception_is_in_order() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_start_on_the_day_of_reception_is_in_order() {
        Outcome outcome =
                judged(REQUIREMENT, complete().with("projet.calendrier.premier_engagement", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_start_the_day_before_the_reception_is_early() {
        Outcome outcome =
                judged(REQUIREMENT, complete().with("projet.calendrier.premier_engagement", day("2021-09-15")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoEarlyStart.Start.EARLY);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.premier_engagement");
    }

    @Test
    void without_a_reception_the_filing_counts() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("date_reception").with("projet.calendrier.premier_engagement", day("2021-09-15")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_start_the_day_before_the_filing_is_early() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("date_reception").with("projet.calendrier.premier_engagement", day("2021-09-14")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoEarlyStart.Start.EARLY);
    }

    @Test
    void an_early_start_that_is_allowed_is_in_order() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.premier_engagement", day("2021-01-01"))
                        .withPiece(9, "autorisation", PieceType.AUTORISATION_DEMARRAGE_ANTICIPE));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_permission_that_is_asked_is_none() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.premier_engagement", day("2021-01-01"))
                        .withPiece(9, "autorisation", PieceType.AUTORISATION_DEMARRAGE_ANTICIPE)
                        .with("pieces[9].etat", PieceState.DEMANDE));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoEarlyStart.Start.EARLY);
    }

    @Test
    void a_piece_of_an_illegible_type_might_be_the_permission() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("projet.calendrier.premier_engagement", day("2021-01-01"))
                        .illegible("pieces[8].type"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[8].type");
    }

    @Test
    void without_a_first_engagement_the_start_counts() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoEarlyStart.Start.EARLY);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.debut");
    }

    @Test
    void a_preliminary_study_does_not_count() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[1].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[1].debut", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void what_follows_the_study_counts() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].nature", StepNature.FONCIER)
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[1].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[1].debut", day("2021-09-15")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoEarlyStart.Start.EARLY);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.etapes[1].debut");
    }

    @Test
    void a_study_that_starts_with_something_else_excuses_nothing() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[1].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[1].debut", day("2021-09-01")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NoEarlyStart.Start.EARLY);
        assertThat(paths(outcome)).containsExactly("projet.calendrier.debut");
    }

    @Test
    void after_a_study_alone_the_first_engagement_is_asked() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01")));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:projet.calendrier.premier_engagement");
    }

    @Test
    void after_a_study_a_step_without_a_day_is_asked_for_it() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[1].nature", StepNature.REALISATION));

        assertThat(doubts(outcome)).containsExactly("BLANK:projet.calendrier.etapes[1].debut");
    }

    @Test
    void a_study_alone_after_the_reception_is_in_order() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
                        .with("projet.calendrier.etapes[0].debut", day("2022-01-03")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_step_of_illegible_nature_might_be_a_study() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01"))
                        .illegible("projet.calendrier.etapes[0].nature"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.calendrier.etapes[0].nature");
    }

    @Test
    void after_a_study_a_step_of_illegible_nature_might_be_free_too() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("projet.calendrier.premier_engagement")
                        .with("projet.calendrier.debut", day("2021-09-01"))
                        .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
                        .with("projet.calendrier.etapes[0].debut", day("2021-09-01"))
                        .illegible("projet.calendrier.etapes[1].nature")
                        .with("projet.calendrier.etapes[1].debut", day("2021-09-15"))
                        .with("projet.calendrier.etapes[2].nature", StepNature.REALISATION)
                        .with("projet.calendrier.etapes[2].debut", day("2021-09-16")));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.calendrier.etapes[1].nature");
    }

    @Test
    void blank_days_are_named() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:projet.calendrier.debut", "BLANK:date_depot");
    }

    @Test
    void an_illegible_reception_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("date_reception"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:date_reception");
    }
}
