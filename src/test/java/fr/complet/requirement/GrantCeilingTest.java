package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class GrantCeilingTest {

    private static final Requirement REQUIREMENT = new GrantCeiling(Dated.constant(Money.euros(60_000)));

    @Test
    void the_amount_itself_passes_and_one_cent_beyond_does_not() {
        assertThat(asked(6000000).status()).isEqualTo(Status.MET);
        Outcome beyond = asked(6000001);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(GrantCeiling.Excess.TOO_MUCH);
        assertThat(facts(beyond))
                .containsExactly(Fact.of(Money.cents(6000001)), Fact.of(Money.euros(60_000)), Fact.of(Money.cents(1)));
    }

    @Test
    void an_unknown_amount_leaves_it_undecided() {
        assertThat(doubts(judged(new GrantCeiling(unknown()), complete()))).containsExactly("PARAMETER:parametre");
        assertThat(doubts(judged(new GrantCeiling(unknown()), empty()))).containsExactly("PARAMETER:parametre");
    }

    @Test
    void it_needs_the_grant_asked() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[0].montant"))))
                .containsExactly("ILLEGIBLE:budget.ressources[0].montant");
        assertThat(doubts(judged(REQUIREMENT, complete().without("budget.ressources[0]"))))
                .containsExactly("REQUIREMENT:budget-aide-sollicitee");
        assertThat(doubts(judged(REQUIREMENT, empty()))).containsExactly("BLANK:budget.ressources");
    }

    private static Outcome asked(long cents) {
        return judged(REQUIREMENT, complete().with("budget.ressources[0].montant", Money.cents(cents)));
    }
}
