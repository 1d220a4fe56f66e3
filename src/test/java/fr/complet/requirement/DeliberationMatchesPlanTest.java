package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Budget;
import fr.complet.dossier.Base;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeliberationMatchesPlanTest {

    private static final Requirement REQUIREMENT = new DeliberationMatchesPlan();

    @Test
    void equal_amounts_match() {
        assertThat(judge(complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void a_total_one_cent_away_does_not_match() {
        Outcome outcome = judge(complete().with("pieces[1].montant_ht", Money.cents(12_000_001)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(DeliberationMatchesPlan.Mismatch.OTHER_TOTAL);
        assertThat(outcome.findings().get(0).facts()).endsWith(Fact.of(Money.cents(1)));
    }

    @Test
    void a_grant_one_cent_away_does_not_match() {
        Outcome outcome = judge(complete().with("pieces[1].montant_sollicite", Money.cents(5_999_999)));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(DeliberationMatchesPlan.Mismatch.OTHER_GRANT);
    }

    @Test
    void while_no_resource_is_the_grant_asked_or_two_are_that_comes_first() {
        TestDossier none = complete().with("budget.ressources[0].type", FundingType.DEPARTEMENT);
        TestDossier two = complete()
                .with("budget.ressources[1].dispositif", new Scheme("tid-bfc-2021"))
                .with("budget.ressources[1].type", FundingType.REGION)
                .with("budget.ressources[1].statut", FundingStatus.SOLLICITE);
        TestDossier blank = complete().without("budget.ressources[0].montant");

        assertThat(doubts(judged(REQUIREMENT, none))).containsExactly("REQUIREMENT:budget-aide-sollicitee");
        assertThat(doubts(judged(REQUIREMENT, two))).containsExactly("REQUIREMENT:budget-aide-sollicitee");
        assertThat(doubts(judged(REQUIREMENT, blank))).containsExactly("BLANK:budget.ressources[0].montant");
    }

    @Test
    void an_amount_in_the_other_base_is_not_compared() {
        Outcome outcome = judge(complete()
                .without("pieces[1].montant_ht")
                .without("pieces[1].montant_sollicite")
                .with("pieces[1].montant_ttc", Money.euros(1)));

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void without_amounts_there_is_nothing_to_compare() {
        Outcome outcome = judge(complete().without("pieces[1].montant_ht").without("pieces[1].montant_sollicite"));

        assertThat(outcome.status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void without_a_deliberation_there_is_nothing_to_compare() {
        assertThat(judge(complete().without("pieces[1]")).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void an_illegible_amount_is_named() {
        Outcome outcome = judge(complete().illegible("pieces[1].montant_ht"));

        assertThat(doubts(outcome)).containsExactly("ILLEGIBLE:pieces[1].montant_ht");
    }

    @Test
    void a_blank_base_is_named() {
        Outcome outcome = judged(REQUIREMENT, complete().without("budget.base"), budget(Optional.empty()));

        assertThat(doubts(outcome)).containsExactly("BLANK:budget.base");
    }

    @Test
    void a_plan_that_cannot_be_summed_is_named() {
        Outcome outcome =
                judged(REQUIREMENT, complete().without("pieces[1].montant_sollicite"), TestBudget.unknown(Base.HT));

        assertThat(doubts(outcome)).containsExactly("BLANK:budget.depenses");
    }

    private static Outcome judge(TestDossier dossier) {
        return judged(REQUIREMENT, dossier, budget(Optional.of(Base.HT)));
    }

    private static Budget budget(Optional<Base> base) {
        return TestBudget.of(base, Money.euros(120_000), Money.euros(60_000));
    }
}
