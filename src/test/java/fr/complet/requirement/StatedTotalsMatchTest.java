package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class StatedTotalsMatchTest {

    private static final Requirement REQUIREMENT = new StatedTotalsMatch();

    @Test
    void totals_that_equal_the_sums_are_met() {
        assertThat(judged(
                                REQUIREMENT,
                                complete()
                                        .with("budget.totaux.depenses_ht", Money.euros(120_000))
                                        .with("budget.totaux.depenses_ttc", Money.euros(144_000))
                                        .with("budget.totaux.ressources", Money.euros(120_000)))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void one_cent_is_a_difference() {
        Outcome outcome = judged(REQUIREMENT, complete().with("budget.totaux.ressources", Money.cents(11_999_999)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(StatedTotalsMatch.Mistake.DIFFERS);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.question("budget.totaux.ressources"),
                        Fact.of(Money.cents(11_999_999)),
                        Fact.of(Money.euros(120_000)),
                        Fact.of(Money.cents(1)));
    }

    @Test
    void a_sum_that_lacks_an_amount_is_undecided() {
        TestDossier dossier = complete()
                .with("budget.totaux.depenses_ht", Money.euros(120_000))
                .without("budget.depenses[1].montant_ht");

        assertThat(doubts(judged(REQUIREMENT, dossier))).containsExactly("BLANK:budget.depenses[1].montant_ht");
    }

    @Test
    void an_illegible_total_is_undecided_and_no_total_does_not_apply() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.totaux.ressources"))))
                .containsExactly("ILLEGIBLE:budget.totaux.ressources");
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }
}
