package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.FundingStatus;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class PlanBalancedTest {

    private static final Requirement REQUIREMENT = new PlanBalanced();

    @Test
    void equal_sums_are_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void one_cent_less_is_too_little_and_one_cent_more_too_much() {
        Outcome less = judged(REQUIREMENT, complete().with("budget.ressources[2].montant", Money.cents(2_999_999)));
        Outcome more = judged(REQUIREMENT, complete().with("budget.ressources[2].montant", Money.cents(3_000_001)));

        assertThat(less.status()).isEqualTo(Status.INVALID);
        assertThat(faults(less)).containsExactly(PlanBalanced.Imbalance.TOO_LITTLE);
        assertThat(facts(less))
                .containsExactly(
                        Fact.of(Money.euros(120_000)), Fact.of(Money.cents(11_999_999)), Fact.of(Money.cents(1)));
        assertThat(faults(more)).containsExactly(PlanBalanced.Imbalance.TOO_MUCH);
    }

    @Test
    void a_blank_amount_leaves_it_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().without("budget.depenses[1].montant_ht"))))
                .containsExactly("BLANK:budget.depenses[1].montant_ht");
    }

    @Test
    void an_empty_dossier_is_undecided_for_its_lists() {
        Outcome outcome = judged(REQUIREMENT, empty());

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("BLANK:budget.ressources", "BLANK:budget.depenses");
    }

    @Test
    void when_every_resource_is_refused_nothing_pays() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .with("budget.ressources[0].statut", FundingStatus.REFUSE)
                        .with("budget.ressources[1].statut", FundingStatus.REFUSE)
                        .with("budget.ressources[2].statut", FundingStatus.REFUSE));

        assertThat(facts(outcome)).contains(Fact.of(Money.ZERO));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
    }
}
