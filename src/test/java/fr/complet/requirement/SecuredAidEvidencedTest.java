package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SecuredAidEvidencedTest {

    private static final Requirement REQUIREMENT =
            new SecuredAidEvidenced(List.of(PieceType.NOTIFICATION_FINANCEMENT, PieceType.CONVENTION_PARTENARIAT));

    @Test
    void a_granted_aid_with_its_notification_is_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void without_evidence_it_is_missing() {
        Outcome outcome = judged(REQUIREMENT, complete().without("budget.ressources[1].piece"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(SecuredAidEvidenced.Flaw.NONE);
        assertThat(paths(outcome)).containsExactly("budget.ressources[1].piece");
    }

    @Test
    void a_call_that_wants_a_notification_takes_no_convention() {
        Requirement notified = new SecuredAidEvidenced(List.of(PieceType.NOTIFICATION_FINANCEMENT));

        Outcome outcome = judged(notified, complete().with("pieces[4].type", PieceType.CONVENTION_PARTENARIAT));
        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(SecuredAidEvidenced.Flaw.NONE);
    }

    @Test
    void evidence_that_has_not_arrived_is_not_given() {
        assertThat(faults(judged(REQUIREMENT, complete().with("pieces[4].etat", PieceState.A_VENIR))))
                .containsExactly(SecuredAidEvidenced.Flaw.NOT_ARRIVED);
        assertThat(faults(judged(REQUIREMENT, complete().without("pieces[4].fichier"))))
                .containsExactly(SecuredAidEvidenced.Flaw.NO_FILE);
    }

    @Test
    void the_amount_is_the_one_notified_to_the_cent() {
        Outcome outcome =
                judged(REQUIREMENT, complete().with("budget.ressources[1].montant_notifie", Money.cents(3_000_001)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SecuredAidEvidenced.Flaw.DIFFERS);
        assertThat(facts(outcome)).last().isEqualTo(Fact.of(Money.cents(1)));
        assertThat(judged(REQUIREMENT, complete().without("budget.ressources[1].montant_notifie"))
                        .status())
                .isEqualTo(Status.MET);
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[1].montant_notifie"))))
                .containsExactly("ILLEGIBLE:budget.ressources[1].montant_notifie");
    }

    @Test
    void own_money_and_aids_not_granted_yet_need_none() {
        assertThat(judged(REQUIREMENT, complete().with("budget.ressources[1].statut", FundingStatus.SOLLICITE))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_cannot_be_read_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[1].statut"))))
                .containsExactly("ILLEGIBLE:budget.ressources[1].statut");
        assertThat(doubts(judged(REQUIREMENT, complete().with("budget.ressources[1].piece", "rib"))))
                .containsExactly("REQUIREMENT:piece-references");
    }
}
