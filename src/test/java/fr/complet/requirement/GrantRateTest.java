package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GrantRateTest {

    private static final Requirement REQUIREMENT =
            new GrantRate(Optional.of(Dated.constant(Rate.percent(20))), Dated.constant(Rate.percent(50)));

    @Test
    void the_rate_itself_passes_and_one_cent_beyond_does_not() {
        assertThat(asked(6_000_000).status()).isEqualTo(Status.MET);
        assertThat(asked(2_400_000).status()).isEqualTo(Status.MET);
        Outcome high = asked(6_000_001);
        assertThat(high.status()).isEqualTo(Status.INVALID);
        assertThat(faults(high)).containsExactly(GrantRate.Bound.TOO_HIGH);
        assertThat(paths(high)).containsExactly("budget.ressources[0].montant");
        assertThat(facts(high))
                .containsExactly(
                        Fact.of(Money.cents(6_000_001)),
                        Fact.of(Money.euros(120_000)),
                        Fact.of(Rate.percent(50)),
                        Fact.of(Money.euros(60_000)),
                        Fact.of(Money.cents(1)));
        assertThat(faults(asked(2_399_999))).containsExactly(GrantRate.Bound.TOO_LOW);
    }

    @Test
    void without_eligible_costs_any_grant_is_too_high_and_nothing_is_divided() {
        TestDossier dossier =
                complete().with("budget.depenses[0].eligible", false).with("budget.depenses[1].eligible", false);

        assertThat(faults(judged(REQUIREMENT, dossier))).containsExactly(GrantRate.Bound.TOO_HIGH);
    }

    @Test
    void an_unknown_rate_leaves_it_undecided_but_the_known_one_is_judged() {
        Requirement half = new GrantRate(Optional.of(unknown()), Dated.constant(Rate.percent(50)));

        assertThat(doubts(judged(new GrantRate(Optional.empty(), unknown()), complete())))
                .containsExactly("PARAMETER:parametre");
        assertThat(judged(half, complete()).status()).isEqualTo(Status.UNDECIDED);
        assertThat(judged(half, complete().with("budget.ressources[0].montant", Money.euros(60_001)))
                        .status())
                .isEqualTo(Status.INVALID);
    }

    @Test
    void it_waits_for_the_one_grant_asked() {
        assertThat(doubts(judged(REQUIREMENT, complete().without("budget.ressources[0].dispositif"))))
                .containsExactly("REQUIREMENT:budget-aide-sollicitee");
        assertThat(doubts(judged(REQUIREMENT, complete().without("budget.ressources[0].montant"))))
                .containsExactly("BLANK:budget.ressources[0].montant");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.depenses[0].eligible"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].eligible");
        assertThat(doubts(judged(REQUIREMENT, empty()))).containsExactly("BLANK:budget.ressources");
    }

    private static Outcome asked(long cents) {
        return judged(REQUIREMENT, complete().with("budget.ressources[0].montant", Money.cents(cents)));
    }
}
