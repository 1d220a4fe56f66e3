package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PieceRequiredTest {

    private static final Requirement REQUIREMENT =
            new PieceRequired(List.of(PieceType.LETTRE_DEMANDE, PieceType.FORMULAIRE_EN_LIGNE));

    @Test
    void either_type_will_do() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[0].type", PieceType.FORMULAIRE_EN_LIGNE));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_piece_filed_online_needs_no_file() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().without("pieces[0].fichier").with("pieces[0].etat", PieceState.DEPOSE_EN_LIGNE));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_piece_whose_file_is_absent_is_given_all_the_same() {
        Outcome outcome =
                judged(REQUIREMENT, complete().withAttachment(0, new Attachment(Attachment.Condition.ABSENT, "")));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void without_any_piece_it_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_GIVEN);
        assertThat(paths(outcome)).containsExactly("pieces");
    }

    @Test
    void a_piece_that_is_asked_is_missing_and_its_state_is_quoted() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[0].etat", PieceState.DEMANDE));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_ARRIVED);
        assertThat(paths(outcome)).containsExactly("pieces[0]");
    }

    @Test
    void a_piece_without_a_file_is_missing() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[0].fichier"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NO_FILE);
    }

    @Test
    void a_piece_without_a_file_is_missing_even_if_said_to_be_joined() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("pieces[0].fichier").with("pieces[0].etat", PieceState.JOINT));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NO_FILE);
    }

    @Test
    void a_piece_of_an_illegible_type_might_be_the_one() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[0].type"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[0].type");
    }

    @Test
    void a_piece_in_an_illegible_state_might_be_given() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[0].etat"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[0].etat");
    }

    @Test
    void a_piece_of_an_illegible_type_that_is_yet_to_come_is_not_given() {
        Outcome outcome =
                judged(REQUIREMENT, complete().illegible("pieces[0].type").with("pieces[0].etat", PieceState.A_VENIR));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_GIVEN);
    }

    @Test
    void an_illegible_list_of_pieces_might_hold_it() {
        Outcome outcome = judged(REQUIREMENT, empty().illegible("pieces"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces");
    }
}
