package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import org.junit.jupiter.api.Test;

final class PiecesArrivedTest {

    private static final Requirement REQUIREMENT = new PiecesArrived();

    @Test
    void pieces_that_are_all_joined_have_arrived() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void without_pieces_there_is_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void each_piece_that_is_awaited_is_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().with("pieces[2].etat", PieceState.DEMANDE).with("pieces[3].etat", PieceState.A_VENIR));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PiecesArrived.Delay.NOT_ARRIVED, PiecesArrived.Delay.NOT_ARRIVED);
        assertThat(paths(outcome)).containsExactly("pieces[2]", "pieces[3]");
    }

    @Test
    void a_piece_filed_online_has_arrived() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[2].etat", PieceState.DEPOSE_EN_LIGNE));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_illegible_state_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[2].etat"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[2].etat");
    }
}
