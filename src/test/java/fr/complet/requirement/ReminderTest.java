package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReminderTest {

    private static final Requirement REQUIREMENT = new Reminder();

    @Test
    void a_reminder_is_for_a_person_to_judge() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(Unjudged.HAND);
        assertThat(doubts(outcome)).containsExactly("HAND:");
    }

    @Test
    void even_of_an_empty_dossier() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(Unjudged.HAND);
        assertThat(doubts(outcome)).containsExactly("HAND:");
    }
}
