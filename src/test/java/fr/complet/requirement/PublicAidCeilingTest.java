package fr.complet.requirement;

import static fr.complet.budget.TestTerms.dated;
import static fr.complet.budget.TestTerms.since;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Filed.statusOn;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import org.junit.jupiter.api.Test;

final class PublicAidCeilingTest {

    private static final Requirement REQUIREMENT = new PublicAidCeiling(dated(since("2018-10-01", Rate.ONE)));

    @Test
    void etat_01g_public_aid_of_the_whole_cost_passes_and_one_cent_more_fails() {
        assertThat(judged(REQUIREMENT, aid(9_000_000)).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, aid(9_000_001));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(PublicAidCeiling.Excess.TOO_MUCH);
        assertThat(facts(outcome)).last().isEqualTo(Fact.of(Money.cents(1)));
        assertThat(judged(REQUIREMENT, aid(8_999_999)).status()).isEqualTo(Status.MET);
    }

    @Test
    void etat_01g_the_rule_is_known_since_october_2018() {
        assertThat(statusOn("2018-10-01", REQUIREMENT, complete())).isEqualTo(Status.MET);
        assertThat(statusOn("2018-09-30", REQUIREMENT, complete())).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void aid_to_costs_of_nothing_is_too_much_and_nothing_is_divided() {
        TestDossier dossier = complete()
                .with("budget.depenses[0].montant_ht", Money.ZERO)
                .with("budget.depenses[1].montant_ht", Money.ZERO);

        assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void what_is_lacking_is_named() {
        assertThat(doubts(judged(REQUIREMENT, complete().without("budget.ressources[0].type"))))
                .containsExactly("BLANK:budget.ressources[0].type");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.depenses[0].montant_ht"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].montant_ht");
        assertThat(doubts(judged(REQUIREMENT, empty())))
                .containsExactly("BLANK:budget.ressources", "BLANK:budget.depenses");
    }

    /** The Région gives what the DETR does not, of a cost of 120 000 €. */
    private static TestDossier aid(long cents) {
        return complete().with("budget.ressources[0].montant", Money.cents(cents));
    }
}
