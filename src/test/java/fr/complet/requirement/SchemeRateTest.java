package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class SchemeRateTest {

    private static final Scheme FEDER = new Scheme("feder");
    private static final Requirement REQUIREMENT =
            new SchemeRate(FEDER, FundingType.EUROPE, Dated.constant(Rate.percent(60)));

    @Test
    void eu_03_sixty_percent_of_the_cost_passes_and_one_cent_more_fails() {
        assertThat(judged(REQUIREMENT, feder(7_200_000)).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, feder(7_199_999)).status()).isEqualTo(Status.MET);
        Outcome outcome = judged(REQUIREMENT, feder(7_200_001));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(SchemeRate.Excess.TOO_MUCH);
    }

    @Test
    void a_european_resource_without_scheme_may_be_feder() {
        TestDossier unnamed = complete().withResource(3, FundingType.EUROPE, FundingStatus.SOLLICITE, Money.euros(1));

        assertThat(doubts(judged(REQUIREMENT, unnamed))).containsExactly("BLANK:budget.ressources[3].dispositif");
        assertThat(doubts(judged(
                        REQUIREMENT,
                        feder(1).withResource(4, FundingType.EUROPE, FundingStatus.SOLLICITE, Money.euros(1)))))
                .containsExactly("BLANK:budget.ressources[4].dispositif");
    }

    @Test
    void without_it_it_does_not_apply_and_what_is_lacking_is_named() {
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(judged(REQUIREMENT, feder(1).illegible("budget.ressources[3].montant"))))
                .containsExactly("ILLEGIBLE:budget.ressources[3].montant");
        assertThat(doubts(judged(new SchemeRate(FEDER, FundingType.EUROPE, unknown()), feder(1))))
                .containsExactly("PARAMETER:parametre");
    }

    private static TestDossier feder(long cents) {
        return complete()
                .withResource(3, FundingType.EUROPE, FundingStatus.SOLLICITE, Money.cents(cents))
                .with("budget.ressources[3].dispositif", FEDER);
    }
}
