package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GrantRateBySizeTest {

    private static final Requirement REQUIREMENT = new GrantRateBySize(
            List.of(ApplicantType.ENTREPRISE),
            List.of(Dated.constant(Rate.percent(70)), Dated.constant(Rate.percent(25))),
            unknown());

    @Test
    void at_the_lowest_rate_the_size_does_not_matter() {
        assertThat(asked(3_000_000).status()).isEqualTo(Status.MET);
    }

    @Test
    void above_it_a_person_must_say() {
        Outcome outcome = asked(3_000_001);

        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(faults(outcome)).containsExactly(GrantRateBySize.Size.TO_CONFIRM);
        assertThat(doubts(outcome)).containsExactly("HAND:");
        assertThat(asked(8_400_000).status()).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void above_the_highest_no_size_helps() {
        Outcome outcome = asked(8_400_001);

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(GrantRateBySize.Size.TOO_MUCH);
    }

    @Test
    void the_rate_of_other_applicants_is_another() {
        assertThat(doubts(judged(REQUIREMENT, complete()))).containsExactly("PARAMETER:parametre");
        assertThat(doubts(judged(REQUIREMENT, empty()))).containsExactly("BLANK:porteur.type");
    }

    private static Outcome asked(long cents) {
        return judged(
                REQUIREMENT,
                complete()
                        .with("porteur.type", ApplicantType.ENTREPRISE)
                        .with("budget.ressources[0].montant", Money.cents(cents)));
    }
}
