package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.WaiverReason;
import fr.complet.requirement.DerogationAdmissible.Flaw;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DerogationAdmissibleTest {

    private static final Map<String, Optional<Waiver>> WAIVERS = Map.of(
            "participation-minimale",
            Optional.of(new Waiver(
                    List.of(WaiverReason.INTERREG, WaiverReason.CALAMITE),
                    Optional.of(PieceType.DECISION_PREFET),
                    List.of(WaiverReason.INTERREG))),
            "porteur-nom",
            Optional.empty());

    private static final TestDossier EVIDENCED = complete()
            .withDerogation(0, "participation-minimale", WaiverReason.CALAMITE)
            .with("derogations[0].piece", "decision")
            .with("derogations[0].echeance", day("2021-09-15"))
            .withPiece(9, "decision", PieceType.DECISION_PREFET);

    @Test
    void an_evidenced_derogation_is_admissible_to_its_last_day() {
        assertThat(judge(EVIDENCED).status()).isEqualTo(Status.MET);
    }

    @Test
    void a_motif_that_needs_no_evidence_is_enough() {
        Outcome outcome = judge(complete().withDerogation(0, "participation-minimale", WaiverReason.INTERREG));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void without_derogations_there_is_nothing_to_check() {
        assertThat(judge(empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_derogation_that_expired_the_day_before_is_wrong() {
        fails(EVIDENCED.with("derogations[0].echeance", day("2021-09-14")), Status.INVALID, Flaw.EXPIRED);
    }

    @Test
    void another_motif_is_wrong() {
        fails(EVIDENCED.with("derogations[0].motif", WaiverReason.MONUMENT), Status.INVALID, Flaw.REASON_NOT_LISTED);
    }

    @Test
    void a_blank_motif_is_missing() {
        fails(EVIDENCED.without("derogations[0].motif"), Status.MISSING, Flaw.NO_REASON);
    }

    @Test
    void evidence_that_is_not_given_is_missing() {
        fails(EVIDENCED.without("derogations[0].piece"), Status.MISSING, Flaw.NO_EVIDENCE);
    }

    @Test
    void evidence_that_is_yet_to_come_is_missing() {
        fails(EVIDENCED.with("pieces[9].etat", PieceState.A_VENIR), Status.MISSING, Flaw.NO_EVIDENCE);
    }

    @Test
    void evidence_of_another_type_is_none() {
        fails(EVIDENCED.with("pieces[9].type", PieceType.AUTRE), Status.MISSING, Flaw.NO_EVIDENCE);
    }

    @Test
    void an_unknown_requirement_is_told_with_the_nearest_one() {
        fails(
                EVIDENCED.with("derogations[0].exigence", "participation-minimal"),
                Status.INVALID,
                Flaw.UNKNOWN_REQUIREMENT_NEAR);
    }

    @Test
    void a_requirement_that_resembles_none_is_told() {
        fails(EVIDENCED.with("derogations[0].exigence", "zzz"), Status.INVALID, Flaw.UNKNOWN_REQUIREMENT);
    }

    @Test
    void a_requirement_that_allows_no_derogation_is_told() {
        fails(EVIDENCED.with("derogations[0].exigence", "porteur-nom"), Status.INVALID, Flaw.NOT_WAIVABLE);
    }

    @Test
    void a_blank_requirement_is_missing() {
        fails(EVIDENCED.without("derogations[0].exigence"), Status.MISSING, Flaw.NO_REQUIREMENT);
    }

    @Test
    void illegible_answers_are_named() {
        Outcome outcome = judge(EVIDENCED.illegible("pieces[9].type").illegible("derogations[0].echeance"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[9].type", "ILLEGIBLE:derogations[0].echeance");
    }

    @Test
    void an_expiry_is_compared_with_a_filing_date_that_is_given() {
        assertThat(doubts(judge(EVIDENCED.without("date_depot")))).containsExactly("BLANK:date_depot");
        assertThat(doubts(judge(EVIDENCED.illegible("date_depot")))).containsExactly("ILLEGIBLE:date_depot");
    }

    @Test
    void evidence_that_names_no_piece_is_told_by_the_references_alone() {
        Outcome outcome = judge(EVIDENCED.with("derogations[0].piece", "decisions"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("REQUIREMENT:piece-references");
    }

    private static void fails(TestDossier dossier, Status status, Flaw fault) {
        Outcome outcome = judge(dossier);

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(faults(outcome)).containsExactly(fault);
    }

    private static Outcome judge(TestDossier dossier) {
        return judged(new DerogationAdmissible(), dossier, WAIVERS);
    }
}
