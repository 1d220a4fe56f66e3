package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import java.util.List;
import org.junit.jupiter.api.Test;

final class EligibleApplicantTest {

    private static final Requirement REQUIREMENT =
            new EligibleApplicant(List.of(ApplicantType.COMMUNE, ApplicantType.PETR), List.of(ApplicantType.GIP));

    @Test
    void an_admitted_type_is_eligible() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.type", ApplicantType.PETR));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_type_to_confirm_is_left_to_the_authority() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.type", ApplicantType.GIP));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(EligibleApplicant.Eligibility.TO_CONFIRM);
        assertThat(doubts(outcome)).containsExactly("HAND:");
    }

    @Test
    void another_type_is_not_eligible() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.type", ApplicantType.ENTREPRISE));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(EligibleApplicant.Eligibility.NOT_ADMITTED);
    }

    @Test
    void without_a_type_nothing_can_be_said() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:porteur.type");
    }

    @Test
    void an_illegible_type_cannot_be_judged() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("porteur.type"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.type");
    }
}
