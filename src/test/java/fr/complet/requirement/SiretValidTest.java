package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SiretValidTest {

    private static final Requirement REQUIREMENT = new SiretValid();

    @Test
    void a_right_siret_is_valid() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void the_head_office_of_la_poste_passes() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "35600000000048"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_establishment_of_la_poste_passes_by_the_sum_of_its_digits() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "35600000049837"));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_mistyped_digit_is_noticed() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "20007157900012"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SiretValid.Flaw.WRONG_KEY);
    }

    @Test
    void thirteen_digits_are_too_few() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "2000715790001"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SiretValid.Flaw.WRONG_LENGTH);
    }

    @Test
    void a_letter_is_no_digit() {
        Outcome outcome = judged(REQUIREMENT, complete().with("porteur.siret", "2000715790001A"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SiretValid.Flaw.WRONG_FORM);
    }

    @Test
    void a_blank_siret_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(SiretValid.Flaw.NOT_GIVEN);
        assertThat(paths(outcome)).containsExactly("porteur.siret");
    }

    @Test
    void an_illegible_siret_is_told_elsewhere() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("porteur.siret"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:porteur.siret");
    }
}
