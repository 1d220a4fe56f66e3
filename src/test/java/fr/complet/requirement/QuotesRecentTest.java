package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.TestDossier;
import org.junit.jupiter.api.Test;

final class QuotesRecentTest {

    private static final Requirement REQUIREMENT = new QuotesRecent(12);

    @Test
    void a_quote_of_twelve_months_is_met_and_a_day_older_is_not() {
        assertThat(judged(REQUIREMENT, complete().with("pieces[2].date", day("2020-09-15")))
                        .status())
                .isEqualTo(Status.MET);
        Outcome old = judged(REQUIREMENT, complete().with("pieces[2].date", day("2020-09-14")));
        assertThat(old.status()).isEqualTo(Status.INVALID);
        assertThat(faults(old)).containsExactly(QuotesRecent.Age.TOO_OLD);
        assertThat(facts(old))
                .containsExactly(
                        Fact.quoted("devis-etude"),
                        Fact.of(day("2020-09-14")),
                        Fact.of(day("2021-09-15")),
                        Fact.of(12));
    }

    @Test
    void a_piece_of_an_illegible_type_might_be_an_old_quote() {
        TestDossier old = complete().with("pieces[2].date", day("2020-09-14")).illegible("pieces[2].type");

        assertThat(doubts(judged(REQUIREMENT, old))).containsExactly("ILLEGIBLE:pieces[2].type");
        assertThat(judged(REQUIREMENT, old.with("pieces[2].date", day("2020-09-15")))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, old.with("pieces[2].etat", PieceState.DEMANDE))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, old.with("pieces[3].date", day("2020-09-14")))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void a_quote_whose_state_or_file_is_illegible_might_be_there() {
        TestDossier old = complete().with("pieces[2].date", day("2020-09-14"));
        TestDossier online = old.with("pieces[2].etat", PieceState.DEPOSE_EN_LIGNE);

        assertThat(doubts(judged(REQUIREMENT, old.illegible("pieces[2].etat"))))
                .containsExactly("ILLEGIBLE:pieces[2].etat");
        assertThat(doubts(judged(REQUIREMENT, old.illegible("pieces[2].fichier"))))
                .containsExactly("ILLEGIBLE:pieces[2].fichier");
        assertThat(faults(judged(REQUIREMENT, online.illegible("pieces[2].fichier"))))
                .containsExactly(QuotesRecent.Age.TOO_OLD);
    }

    @Test
    void what_is_lacking_is_named_and_no_quote_does_not_apply() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("pieces[3].date"))))
                .containsExactly("ILLEGIBLE:pieces[3].date");
        assertThat(doubts(judged(REQUIREMENT, complete().without("date_depot"))))
                .containsExactly("BLANK:date_depot");
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
