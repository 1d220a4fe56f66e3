package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class StateGrantsFloorTest {

    private static final Requirement REQUIREMENT =
            new StateGrantsFloor(new Scheme("detr"), Dated.constant(Rate.percent(20)));

    @Test
    void etat_02b_a_fifth_of_the_investment_passes_and_one_cent_less_fails() {
        assertThat(detr(2_400_000).status()).isEqualTo(Status.MET);
        assertThat(detr(2_400_001).status()).isEqualTo(Status.MET);
        Outcome outcome = detr(2_399_999);
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(StateGrantsFloor.Want.TOO_LITTLE);
        assertThat(facts(outcome)).last().isEqualTo(Fact.of(Money.cents(1)));
    }

    @Test
    void without_the_grant_it_does_not_apply_and_what_is_lacking_is_named() {
        assertThat(judged(REQUIREMENT, complete().without("budget.ressources[1]"))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[1].montant"))))
                .containsExactly("ILLEGIBLE:budget.ressources[1].montant");
        assertThat(doubts(judged(new StateGrantsFloor(new Scheme("detr"), unknown()), complete())))
                .containsExactly("PARAMETER:parametre");
    }

    private static Outcome detr(long cents) {
        return judged(REQUIREMENT, complete().with("budget.ressources[1].montant", Money.cents(cents)));
    }
}
