package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class BankAccountValidTest {

    private static final Requirement REQUIREMENT = new BankAccountValid();

    @Test
    void a_right_french_iban_is_valid() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_right_iban_with_a_letter_is_valid() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rib.iban", "FR1420041010050500013M02606"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_right_foreign_iban_is_valid() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rib.iban", "BE68539007547034"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_mistyped_digit_is_noticed() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rib.iban", "FR7630006000011234567890188"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(BankAccountValid.Flaw.WRONG_KEY);
    }

    @Test
    void a_character_too_few_is_noticed() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rib.iban", "FR763000600001123456789018"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(BankAccountValid.Flaw.WRONG_LENGTH);
    }

    @Test
    void an_unknown_country_is_noticed() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.rib.iban", "ZZ7630006000011234567890189"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(BankAccountValid.Flaw.UNKNOWN_COUNTRY);
    }

    @Test
    void without_an_iban_there_is_nothing_to_check() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_illegible_iban_is_told_elsewhere() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("porteur.rib.iban"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.rib.iban");
    }
}
