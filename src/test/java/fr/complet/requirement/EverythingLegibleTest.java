package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Misreading;
import org.junit.jupiter.api.Test;

final class EverythingLegibleTest {

    private static final Requirement REQUIREMENT = new EverythingLegible();

    @Test
    void a_dossier_without_illegible_answers_is_legible() {
        Outcome outcome = judged(REQUIREMENT, complete());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void an_empty_dossier_is_legible() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MET);
    }

    @Test
    void each_illegible_answer_is_told_at_its_place() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("date_depot").illegible("porteur.type"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome))
                .containsExactly(EverythingLegible.Reading.ILLEGIBLE, EverythingLegible.Reading.ILLEGIBLE);
        assertThat(doubts(outcome)).containsExactly();
        assertThat(paths(outcome)).containsExactly("date_depot", "porteur.type");
    }

    @Test
    void what_is_no_list_is_told_once() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("budget.depenses"));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(EverythingLegible.Reading.ILLEGIBLE);
        assertThat(doubts(outcome)).containsExactly();
        assertThat(paths(outcome)).containsExactly("budget.depenses");
    }

    @Test
    void why_it_cannot_be_read_the_text_and_the_question_are_told() {
        Outcome outcome = judged(REQUIREMENT, complete().illegible("date_depot"));

        assertThat(outcome.findings().get(0).facts())
                .containsExactly(
                        Fact.of(Misreading.of(Misreading.Kind.DATE_UNKNOWN_FORM)),
                        Fact.quoted("?"),
                        Fact.question("date_depot"));
    }
}
