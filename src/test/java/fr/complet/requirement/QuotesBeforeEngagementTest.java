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
import fr.complet.dossier.StepNature;
import fr.complet.dossier.TestDossier;
import org.junit.jupiter.api.Test;

final class QuotesBeforeEngagementTest {

    private static final Requirement REQUIREMENT = new QuotesBeforeEngagement();

    /** A study from the start of the project, then something else on the first of March. */
    private static final TestDossier AFTER_A_STUDY = complete()
            .without("projet.calendrier.premier_engagement")
            .with("projet.calendrier.etapes[0].nature", StepNature.ETUDE_PREALABLE)
            .with("projet.calendrier.etapes[0].debut", day("2022-01-03"))
            .with("projet.calendrier.etapes[1].nature", StepNature.REALISATION)
            .with("projet.calendrier.etapes[1].debut", day("2022-03-01"));

    @Test
    void a_quote_of_the_day_of_the_engagement_is_met_and_of_the_day_after_is_not() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, complete().with("pieces[2].date", day("2022-01-10")))
                        .status())
                .isEqualTo(Status.MET);
        Outcome late = judged(REQUIREMENT, complete().with("pieces[2].date", day("2022-01-11")));
        assertThat(late.status()).isEqualTo(Status.INVALID);
        assertThat(faults(late)).containsExactly(QuotesBeforeEngagement.Delay.AFTER_THE_ENGAGEMENT);
        assertThat(paths(late)).containsExactly("pieces[2].date");
    }

    @Test
    void the_start_of_the_project_stands_in_for_the_first_engagement() {
        assertThat(judged(
                                REQUIREMENT,
                                complete()
                                        .without("projet.calendrier.premier_engagement")
                                        .with("pieces[2].date", day("2022-01-04")))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void a_preliminary_study_is_no_engagement_and_what_follows_it_is() {
        assertThat(judged(REQUIREMENT, quotedOn("2022-03-01", AFTER_A_STUDY)).status())
                .isEqualTo(Status.MET);
        Outcome late = judged(REQUIREMENT, quotedOn("2022-03-02", AFTER_A_STUDY));
        assertThat(late.status()).isEqualTo(Status.INVALID);
        assertThat(late.findings().get(0).expected()).contains(Fact.of(day("2022-03-01")));
    }

    @Test
    void after_a_study_alone_the_first_engagement_is_asked_for_a_quote_later_than_the_start() {
        TestDossier alone = AFTER_A_STUDY.without("projet.calendrier.etapes[1]");

        assertThat(judged(REQUIREMENT, quotedOn("2022-01-03", alone)).status()).isEqualTo(Status.MET);
        assertThat(doubts(judged(REQUIREMENT, quotedOn("2022-01-04", alone))))
                .containsExactly("BLANK:projet.calendrier.premier_engagement");
    }

    @Test
    void a_step_of_illegible_nature_might_be_no_engagement() {
        TestDossier unclear = AFTER_A_STUDY
                .illegible("projet.calendrier.etapes[1].nature")
                .with("projet.calendrier.etapes[2].debut", day("2022-06-01"));

        assertThat(judged(REQUIREMENT, quotedOn("2022-03-01", unclear)).status())
                .isEqualTo(Status.MET);
        assertThat(doubts(judged(REQUIREMENT, quotedOn("2022-03-02", unclear))))
                .containsExactly("ILLEGIBLE:projet.calendrier.etapes[1].nature");
        assertThat(judged(
                                REQUIREMENT,
                                quotedOn("2022-03-02", unclear)
                                        .with("projet.calendrier.etapes[2].debut", day("2022-03-01")))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void a_piece_of_an_illegible_type_might_be_a_late_quote() {
        TestDossier late = complete().with("pieces[2].date", day("2022-01-11")).illegible("pieces[2].type");

        assertThat(doubts(judged(REQUIREMENT, late))).containsExactly("ILLEGIBLE:pieces[2].type");
        assertThat(judged(REQUIREMENT, late.with("pieces[2].date", day("2022-01-10")))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, late.with("pieces[2].etat", PieceState.A_VENIR))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, late.with("pieces[3].date", day("2022-01-11")))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void what_is_lacking_is_named_and_no_quote_does_not_apply() {
        assertThat(doubts(judged(REQUIREMENT, complete().without("pieces[3].date"))))
                .containsExactly("BLANK:pieces[3].date");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("projet.calendrier.premier_engagement"))))
                .containsExactly("ILLEGIBLE:projet.calendrier.premier_engagement");
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    private static TestDossier quotedOn(String day, TestDossier dossier) {
        return dossier.with("pieces[2].date", day(day));
    }
}
