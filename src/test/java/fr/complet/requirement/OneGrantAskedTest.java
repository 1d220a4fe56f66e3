package fr.complet.requirement;

import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class OneGrantAskedTest {

    private static final Requirement REQUIREMENT = new OneGrantAsked();

    @Test
    void one_resource_of_the_call_is_met() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.MET);
    }

    @Test
    void two_are_invalid_at_both() {
        Outcome outcome = judged(
                REQUIREMENT,
                complete()
                        .withResource(3, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(1))
                        .with("budget.ressources[3].dispositif", new Scheme("TID BFC 2021")));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsOnly(OneGrantAsked.Flaw.SEVERAL);
        assertThat(paths(outcome))
                .containsExactly("budget.ressources[0].dispositif", "budget.ressources[3].dispositif");
    }

    @Test
    void none_is_missing() {
        Outcome outcome = judged(REQUIREMENT, complete().without("budget.ressources[0]"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(OneGrantAsked.Flaw.NONE);
    }

    @Test
    void a_resource_of_the_authority_that_names_no_scheme_is_missing_it() {
        Outcome outcome = judged(REQUIREMENT, complete().without("budget.ressources[0].dispositif"));

        assertThat(outcome.status()).isEqualTo(Status.MISSING);
        assertThat(faults(outcome)).containsExactly(OneGrantAsked.Flaw.UNNAMED);
        assertThat(paths(outcome)).containsExactly("budget.ressources[0].dispositif");
    }

    @Test
    void granted_refused_or_of_another_type_it_is_invalid() {
        assertThat(faults(judged(REQUIREMENT, complete().with("budget.ressources[0].statut", FundingStatus.ACQUIS))))
                .containsExactly(OneGrantAsked.Flaw.ALREADY_GRANTED);
        assertThat(faults(judged(REQUIREMENT, complete().with("budget.ressources[0].statut", FundingStatus.REFUSE))))
                .containsExactly(OneGrantAsked.Flaw.REFUSED);
        Outcome type = judged(REQUIREMENT, complete().with("budget.ressources[0].type", FundingType.ETAT));
        assertThat(type.status()).isEqualTo(Status.INVALID);
        assertThat(faults(type)).containsExactly(OneGrantAsked.Flaw.WRONG_TYPE);
    }

    @Test
    void what_cannot_be_read_is_undecided() {
        assertThat(doubts(judged(REQUIREMENT, complete().illegible("budget.ressources[0].statut"))))
                .containsExactly("ILLEGIBLE:budget.ressources[0].statut");
        assertThat(doubts(judged(REQUIREMENT, empty()))).containsExactly("BLANK:budget.ressources");
    }
}
