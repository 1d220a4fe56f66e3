package fr.complet.call;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.WaiverReason;
import fr.complet.money.Money;
import fr.complet.reading.CallLibrary;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A derogation covers what it is allowed to, and both requirements about derogations say what becomes of it. */
final class WaivingTest {

    /** 10 000 € of own money out of 120 000 €. */
    private static final TestDossier TOO_LITTLE = complete()
            .with("budget.ressources[0].montant", Money.euros(80_000))
            .with("budget.ressources[2].montant", Money.euros(10_000));

    private static final TestDossier COVERED = TOO_LITTLE
            .withDerogation(0, "participation-minimale", WaiverReason.CALAMITE)
            .with("derogations[0].piece", "decision")
            .with("derogations[0].echeance", day("2021-09-15"))
            .withPiece(9, "decision", PieceType.DECISION_PREFET);

    @Test
    void without_derogation_the_share_is_too_small() throws Exception {
        ends(TOO_LITTLE, Status.INVALID, Status.NOT_APPLICABLE, Status.NOT_APPLICABLE);
    }

    @Test
    void an_evidenced_derogation_covers_it_to_its_last_day() throws Exception {
        ends(COVERED, Status.WAIVED, Status.MET, Status.MET);
        assertThat(judged(COVERED, "participation-minimale").outcome().findings())
                .hasSize(1);
    }

    @Test
    void the_motifs_of_the_law_that_need_no_decision_cover_it_alone() throws Exception {
        for (WaiverReason reason : List.of(WaiverReason.INTERREG, WaiverReason.RENOVATION_URBAINE)) {
            ends(TOO_LITTLE.withDerogation(0, "participation-minimale", reason), Status.WAIVED, Status.MET, Status.MET);
        }
    }

    @Test
    void a_motif_that_is_not_listed_covers_nothing() throws Exception {
        ends(COVERED.with("derogations[0].motif", WaiverReason.AUTRE), Status.INVALID, Status.INVALID, Status.MET);
    }

    @Test
    void evidence_that_is_yet_to_come_covers_nothing() throws Exception {
        ends(COVERED.with("pieces[9].etat", PieceState.A_VENIR), Status.INVALID, Status.MISSING, Status.MET);
    }

    @Test
    void a_derogation_that_expired_before_the_filing_covers_nothing() throws Exception {
        ends(COVERED.with("derogations[0].echeance", day("2021-09-14")), Status.INVALID, Status.INVALID, Status.MET);
    }

    @Test
    void the_filing_counts_whatever_the_day_of_the_rules() throws Exception {
        Assessment later = call().assess(COVERED.build(), LocalDate.of(2022, 1, 1));

        assertThat(later.with(Status.WAIVED)).hasSize(1);
    }

    @Test
    void a_derogation_of_what_is_met_is_admissible_and_useless() throws Exception {
        ends(
                complete().withDerogation(0, "participation-minimale", WaiverReason.INTERREG),
                Status.MET,
                Status.MET,
                Status.INVALID);
    }

    private static void ends(TestDossier dossier, Status share, Status admissible, Status useful) throws Exception {
        assertThat(judged(dossier, "participation-minimale").status()).isEqualTo(share);
        assertThat(judged(dossier, "derogation-recevable").status()).isEqualTo(admissible);
        assertThat(judged(dossier, "derogation-utile").status()).isEqualTo(useful);
    }

    private static Judged judged(TestDossier dossier, String id) throws Exception {
        return assess(dossier).checklist().stream()
                .filter(one -> one.clause().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment assess(TestDossier dossier) throws Exception {
        return call().assess(dossier.build(), LocalDate.of(2021, 9, 15));
    }

    private static Call call() throws Exception {
        return new CallLibrary().call("tid-bfc-2021", List.of());
    }
}
