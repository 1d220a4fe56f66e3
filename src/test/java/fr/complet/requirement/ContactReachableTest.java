package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ContactReachableTest {

    private static final Requirement REQUIREMENT = new ContactReachable();

    @Test
    void both_plausible_are_fine() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_address_alone_is_enough() {
        Outcome outcome = judged(REQUIREMENT, complete().without("porteur.contact.telephone"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_telephone_alone_is_enough() {
        Outcome outcome = judged(REQUIREMENT, complete().without("porteur.contact.courriel"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void neither_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(ContactReachable.Flaw.NEITHER_GIVEN);
    }

    @Test
    void an_implausible_address_is_wrong_even_beside_a_telephone() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.contact.courriel", "luc.petit@"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(ContactReachable.Flaw.NO_EMAIL);
    }

    @Test
    void nine_digits_are_no_telephone() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.contact.telephone", "03 85 75 00 0"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(ContactReachable.Flaw.NO_TELEPHONE);
    }

    @Test
    void both_implausible_are_both_told() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete().with("porteur.contact.telephone", "12").with("porteur.contact.courriel", "luc"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(ContactReachable.Flaw.NO_EMAIL, ContactReachable.Flaw.NO_TELEPHONE);
    }

    @Test
    void an_illegible_telephone_is_told_elsewhere() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("porteur.contact.telephone"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.contact.telephone");
    }
}
