package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class ContributionWithinOwnTest {

    private static final Scheme SCHEME = new Scheme("fonds_de_concours");
    private static final Requirement REQUIREMENT = new ContributionWithinOwn(SCHEME);

    /** PMO-07: cost 100 000, other subsidies 40 000, so at most 30 000. */
    @Test
    void pmo_07_half_of_what_the_others_leave_passes_and_one_cent_more_fails() {
        assertThat(judged(REQUIREMENT, plan(3_000_000)).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, plan(3_000_001));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(ContributionWithinOwn.Excess.TOO_MUCH);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.of(Money.cents(3_000_001)), Fact.of(Money.cents(2_999_999)), Fact.of(Money.cents(2)));
        assertThat(paths(outcome)).containsExactly("budget.ressources[1].montant");
    }

    @Test
    void without_such_money_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, plan(5_000_000).with("budget.ressources[1].statut", FundingStatus.REFUSE))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_is_lacking_is_named() {
        assertThat(doubts(judged(REQUIREMENT, plan(1).without("budget.ressources[2].montant"))))
                .containsExactly("BLANK:budget.ressources[2].montant");
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[1].dispositif"))))
                .containsExactly("ILLEGIBLE:budget.ressources[1].dispositif");
    }

    private static TestDossier plan(long contribution) {
        return complete()
                .without("budget.ressources")
                .withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(40_000))
                .withResource(1, FundingType.EPCI, FundingStatus.SOLLICITE, Money.cents(contribution))
                .with("budget.ressources[1].dispositif", SCHEME)
                .withResource(
                        2, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.cents(6_000_000 - contribution));
    }
}
