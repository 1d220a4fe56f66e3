package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import org.junit.jupiter.api.Test;

final class SignatoryEmpoweredTest {

    private static final Requirement REQUIREMENT = new SignatoryEmpowered(PieceType.ARRETE_DELEGATION_SIGNATURE);

    @Test
    void without_another_signatory_there_is_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_signatory_with_capacity_and_delegation_is_empowered() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("porteur.signataire.nom", "Paul Roux")
                        .with("porteur.signataire.qualite", "Vice-président")
                        .withPiece(9, "arrete", PieceType.ARRETE_DELEGATION_SIGNATURE));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_signatory_without_capacity_is_not() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("porteur.signataire.nom", "Paul Roux")
                        .withPiece(9, "arrete", PieceType.ARRETE_DELEGATION_SIGNATURE));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(SignatoryEmpowered.Lack.NO_CAPACITY);
        assertThat(paths(outcome)).containsExactly("porteur.signataire.qualite");
    }

    @Test
    void a_signatory_without_delegation_is_not() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("porteur.signataire.nom", "Paul Roux")
                        .with("porteur.signataire.qualite", "Vice-président"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_GIVEN);
    }

    @Test
    void a_delegation_that_is_asked_is_quoted() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("porteur.signataire.nom", "Paul Roux")
                        .with("porteur.signataire.qualite", "Vice-président")
                        .withPiece(9, "arrete", PieceType.ARRETE_DELEGATION_SIGNATURE)
                        .with("pieces[9].etat", PieceState.DEMANDE));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(PieceRequired.Lack.NOT_ARRIVED);
    }

    @Test
    void an_illegible_capacity_is_told_elsewhere() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("porteur.signataire.nom", "Paul Roux")
                        .illegible("porteur.signataire.qualite")
                        .withPiece(9, "arrete", PieceType.ARRETE_DELEGATION_SIGNATURE));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.signataire.qualite");
    }
}
