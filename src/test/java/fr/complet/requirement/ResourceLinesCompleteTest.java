package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class ResourceLinesCompleteTest {

    private static final Requirement REQUIREMENT = new ResourceLinesComplete();

    @Test
    void complete_lines_are_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void without_any_line_one_is_missing() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(ResourceLinesComplete.Lack.NO_LINE);
    }

    @Test
    void each_blank_answer_of_a_line_is_missing_at_its_place() {
        Outcome outcome = judged(REQUIREMENT, empty().with("budget.ressources[0].piece", "x"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(paths(outcome))
                .containsExactly(
                        "budget.ressources[0].financeur",
                        "budget.ressources[0].type",
                        "budget.ressources[0].statut",
                        "budget.ressources[0].montant");
    }

    @Test
    void one_cent_is_an_amount_and_zero_is_not() {
        assertThat(judged(REQUIREMENT, complete().with("budget.ressources[0].montant", Money.cents(1)))
                        .status())
                .isEqualTo(Status.MET);
        Outcome zero = judged(REQUIREMENT, complete().with("budget.ressources[0].montant", Money.ZERO));
        assertThat(zero.status()).isEqualTo(Status.INVALID);
        assertThat(faults(zero)).containsExactly(ResourceLinesComplete.Lack.NOT_POSITIVE);
    }

    @Test
    void an_illegible_status_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[1].statut"))))
                .containsExactly("ILLEGIBLE:budget.ressources[1].statut");
    }
}
