package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class EligibleCostFloorTest {

    @Test
    void the_amount_itself_passes_and_one_cent_less_does_not() {
        assertThat(judged(atLeast(12_000_000), complete()).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(atLeast(12_000_001), complete());
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(EligibleCostFloor.Want.TOO_LITTLE);
    }

    @Test
    void what_is_not_eligible_does_not_count() {
        assertThat(judged(atLeast(12_000_000), complete().with("budget.depenses[0].eligible", false))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void it_needs_the_costs_and_the_amount() {
        assertThat(doubts(judged(atLeast(1), empty()))).containsExactly("BLANK:budget.depenses");
        assertThat(doubts(judged(atLeast(1), complete().illegible("budget.depenses[0].montant_ht"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].montant_ht");
        assertThat(doubts(judged(new EligibleCostFloor(unknown()), complete()))).containsExactly("PARAMETER:parametre");
    }

    private static Requirement atLeast(long cents) {
        return new EligibleCostFloor(Dated.constant(Money.cents(cents)));
    }
}
