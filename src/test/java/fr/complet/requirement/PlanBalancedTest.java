package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
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
    void a_section_that_receives_exactly_its_costs_is_balanced_and_one_cent_more_is_not() {
        Outcome outcome = judged(REQUIREMENT, sections(5_000_001, 4_999_999));

        assertThat(judged(REQUIREMENT, sections(5_000_000, 5_000_000)).status()).isEqualTo(Status.MET);
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PlanBalanced.Imbalance.SECTION);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.of(Section.INVESTISSEMENT),
                        Fact.of(Money.cents(5_000_001)),
                        Fact.of(Money.euros(50_000)),
                        Fact.of(Money.cents(1)));
        assertThat(facts(judged(REQUIREMENT, sections(4_999_999, 5_000_001))))
                .startsWith(Fact.of(Section.FONCTIONNEMENT), Fact.of(Money.cents(5_000_001)));
    }

    @Test
    void a_resource_that_may_pay_for_either_section_balances_both() {
        TestDossier free = sections(5_000_001, 4_999_999).without("budget.ressources[0].section");

        assertThat(judged(REQUIREMENT, free).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, free.illegible("budget.ressources[0].section"))
                        .status())
                .isEqualTo(Status.MET);
    }

    @Test
    void with_one_section_whatever_a_resource_is_said_to_pay_for_counts() {
        assertThat(judged(REQUIREMENT, complete().with("budget.ressources[0].section", Section.FONCTIONNEMENT))
                        .status())
                .isEqualTo(Status.MET);
    }

    /** Costs of 50 000 € in each section, and what is said to pay for them. */
    private static TestDossier sections(long investment, long operating) {
        return complete()
                .without("budget.depenses")
                .without("budget.ressources")
                .withCost(0, CostCategory.CAPTEURS, Money.euros(50_000))
                .withCost(1, CostCategory.FORMATION, Money.euros(50_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT)
                .withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.cents(investment))
                .with("budget.ressources[0].section", Section.INVESTISSEMENT)
                .withResource(1, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.cents(operating))
                .with("budget.ressources[1].section", Section.FONCTIONNEMENT);
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
