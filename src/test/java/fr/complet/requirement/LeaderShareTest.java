package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LeaderShareTest {

    private static final Requirement REQUIREMENT = new LeaderShare(
            List.of(Field.MOBILITE, Field.ENERGIE), Dated.constant(Rate.percent(20)), Dated.constant(Rate.percent(30)));

    @Test
    void pmo_05_between_a_fifth_and_three_tenths_a_higher_share_may_be_claimed() {
        assertThat(own(1_999_999).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(own(2_000_000).status()).isEqualTo(Status.INVALID);
        Outcome last = own(2_999_999);
        assertThat(last.status()).isEqualTo(Status.INVALID);
        assertThat(faults(last)).containsExactly(LeaderShare.Claim.MAY_BE_CLAIMED);
        assertThat(facts(last))
                .containsExactly(
                        Fact.of(Money.cents(2_999_999)),
                        Fact.of(Money.euros(100_000)),
                        Fact.of(Rate.percent(30)),
                        Fact.of(Money.euros(30_000)),
                        Fact.of(Money.cents(1)),
                        Fact.anyOf(List.of(Field.ENERGIE)));
        assertThat(own(3_000_000).status()).isEqualTo(Status.MET);
    }

    @Test
    void in_other_fields_it_does_not_apply() {
        assertThat(judged(REQUIREMENT, plan(2_500_000).with("projet.domaines", List.of(Field.DECHETS)))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_is_lacking_is_named() {
        assertThat(doubts(judged(REQUIREMENT, plan(1).illegible("projet.domaines"))))
                .containsExactly("ILLEGIBLE:projet.domaines[0]");
        assertThat(doubts(judged(REQUIREMENT, plan(1).without("budget.ressources[0].montant"))))
                .containsExactly("BLANK:budget.ressources[0].montant");
        assertThat(doubts(
                        judged(new LeaderShare(List.of(Field.ENERGIE), unknown(), Dated.constant(Rate.ONE)), plan(1))))
                .containsExactly("PARAMETER:parametre");
    }

    private static Outcome own(long cents) {
        return judged(REQUIREMENT, plan(cents));
    }

    private static TestDossier plan(long own) {
        return complete()
                .without("budget.ressources")
                .with("projet.domaines", List.of(Field.DECHETS, Field.ENERGIE))
                .withResource(0, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.cents(own))
                .withResource(1, FundingType.REGION, FundingStatus.SOLLICITE, Money.cents(10_000_000 - own));
    }
}
