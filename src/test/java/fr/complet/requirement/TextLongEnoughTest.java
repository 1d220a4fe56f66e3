package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextLongEnoughTest {

    private static final Requirement REQUIREMENT = new TextLongEnough("projet.resume", 200);

    @Test
    void a_text_of_exactly_the_length_is_long_enough() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.resume", "é".repeat(200)));

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void a_text_one_character_shorter_is_not() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.resume", "é".repeat(199)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(TextLongEnough.Length.TOO_SHORT);
    }

    @Test
    void blanks_at_the_ends_do_not_count() {
        Outcome outcome = judged(
                REQUIREMENT, complete().with("projet.resume", " ".repeat(50) + "é".repeat(199) + " ".repeat(50)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(TextLongEnough.Length.TOO_SHORT);
    }

    @Test
    void a_blank_text_is_told_by_another_requirement() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:projet.resume");
    }

    @Test
    void an_illegible_text_cannot_be_judged() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("projet.resume"));

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:projet.resume");
    }
}
