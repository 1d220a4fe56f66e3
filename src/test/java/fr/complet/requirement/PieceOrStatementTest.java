package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PieceOrStatementTest {

    private static final Requirement REQUIREMENT =
            new PieceOrStatement(List.of(PieceType.ATTESTATION_NON_COMMENCEMENT), Statement.NON_COMMENCEMENT);

    @Test
    void the_statement_alone_is_enough() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void the_piece_alone_is_enough() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("attestations.non_commencement")
                        .withPiece(9, "non-commencement", PieceType.ATTESTATION_NON_COMMENCEMENT));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void neither_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceOrStatement.Lack.NEITHER_GIVEN);
        assertThat(paths(outcome)).containsExactly("attestations.non_commencement");
    }

    @Test
    void a_piece_that_is_yet_to_come_is_quoted() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .without("attestations.non_commencement")
                        .withPiece(9, "non-commencement", PieceType.ATTESTATION_NON_COMMENCEMENT)
                        .with("pieces[9].etat", PieceState.A_VENIR));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_ARRIVED);
        assertThat(paths(outcome)).containsExactly("pieces[9]");
    }

    @Test
    void a_statement_refused_is_wrong() {
        Outcome outcome = judged(REQUIREMENT, complete().with("attestations.non_commencement", false));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceOrStatement.Lack.REFUSED);
    }

    @Test
    void a_statement_refused_is_wrong_even_beside_the_piece() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("attestations.non_commencement", false)
                        .withPiece(9, "non-commencement", PieceType.ATTESTATION_NON_COMMENCEMENT));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceOrStatement.Lack.REFUSED);
    }

    @Test
    void an_illegible_statement_cannot_be_judged_without_the_piece() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("attestations.non_commencement"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:attestations.non_commencement");
    }

    @Test
    void an_illegible_statement_might_contradict_the_piece() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .illegible("attestations.non_commencement")
                        .withPiece(9, "non-commencement", PieceType.ATTESTATION_NON_COMMENCEMENT));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:attestations.non_commencement");
    }

    @Test
    void a_piece_of_an_illegible_type_might_be_the_one() {
        Outcome outcome = judged(
                REQUIREMENT, complete().without("attestations.non_commencement").illegible("pieces[0].type"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[0].type");
    }
}
