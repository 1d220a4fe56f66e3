package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class QuotesBeforeEngagementTest {

    private static final Requirement REQUIREMENT = new QuotesBeforeEngagement();

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
    void what_is_lacking_is_named_and_no_quote_does_not_apply() {
        assertThat(doubts(judged(REQUIREMENT, complete().without("pieces[3].date"))))
                .containsExactly("BLANK:pieces[3].date");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("projet.calendrier.premier_engagement"))))
                .containsExactly("ILLEGIBLE:projet.calendrier.premier_engagement");
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
