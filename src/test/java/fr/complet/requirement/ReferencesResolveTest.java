package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.WaiverReason;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ReferencesResolveTest {

    private static final Requirement REQUIREMENT = new ReferencesResolve();

    @Test
    void references_to_suitable_pieces_resolve() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void without_references_there_is_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_unknown_id_is_told_with_the_nearest_one() {
        Outcome outcome =
                judged(REQUIREMENT, complete().with("budget.depenses[0].justificatifs", List.of("devis-etudes")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceReference.Flaw.UNKNOWN_NEAR);
        assertThat(paths(outcome)).containsExactly("budget.depenses[0].justificatifs[0]");
    }

    @Test
    void an_id_that_resembles_none_is_told() {
        Outcome outcome = judged(REQUIREMENT, complete().with("budget.depenses[0].justificatifs", List.of("zzz")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceReference.Flaw.UNKNOWN);
    }

    @Test
    void a_cost_is_not_evidenced_by_a_letter() {
        Outcome outcome = judged(REQUIREMENT, complete().with("budget.depenses[0].justificatifs", List.of("lettre")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceReference.Flaw.WRONG_TYPE);
    }

    @Test
    void a_resource_is_not_evidenced_by_a_quote() {
        Outcome outcome = judged(REQUIREMENT, complete().with("budget.ressources[1].piece", "devis-etude"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceReference.Flaw.WRONG_TYPE);
    }

    @Test
    void a_derogation_takes_any_piece() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withDerogation(0, "participation-minimale", WaiverReason.CALAMITE)
                        .with("derogations[0].piece", "lettre"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_derogation_names_a_known_piece() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withDerogation(0, "participation-minimale", WaiverReason.CALAMITE)
                        .with("derogations[0].piece", "zzz"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PieceReference.Flaw.UNKNOWN);
    }

    @Test
    void two_pieces_may_not_bear_one_id() {
        Outcome outcome = judged(REQUIREMENT, complete().with("pieces[8].id", "lettre"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(ReferencesResolve.Flaw.ID_TWICE);
        assertThat(paths(outcome)).containsExactly("pieces[8].id");
    }

    @Test
    void a_piece_without_type_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().without("pieces[2].type"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:pieces[2].type");
    }

    @Test
    void a_piece_with_an_illegible_id_might_be_the_one() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("pieces[2].id"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[2].id");
    }

    @Test
    void an_illegible_reference_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("budget.depenses[0].justificatifs"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:budget.depenses[0].justificatifs[0]");
    }
}
