package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RnaValidTest {

    private static final Requirement REQUIREMENT = new RnaValid();

    @Test
    void w_and_nine_digits_are_valid() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rna", "W123456789"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void eight_digits_are_not() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rna", "W12345678"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(RnaValid.Flaw.WRONG_FORM);
    }

    @Test
    void ten_digits_are_not() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rna", "W1234567890"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(RnaValid.Flaw.WRONG_FORM);
    }

    @Test
    void a_blank_number_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(RnaValid.Flaw.NOT_GIVEN);
    }

    @Test
    void an_illegible_number_is_told_elsewhere() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("porteur.rna"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.rna");
    }
}
