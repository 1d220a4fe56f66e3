package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.Budget;
import fr.complet.budget.GrantTerms;
import fr.complet.budget.Tranche;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class GrantWithinMaximumTest {

    /** 50 % of 120 000 € of investment, at most 50 000 €. */
    private static final Tranche TRANCHE = new Tranche(
            Optional.of(Section.INVESTISSEMENT),
            Dated.constant(Rate.percent(50)),
            Optional.of(Dated.constant(Money.euros(50_000))));

    @Test
    void the_maximum_itself_passes_and_one_cent_beyond_does_not() {
        assertThat(judged(asking(5_000_000), TRANCHE).status()).isEqualTo(Status.MET);
        Outcome beyond = judged(asking(5_000_001), TRANCHE);
        assertThat(beyond.status()).isEqualTo(Status.INVALID);
        assertThat(faults(beyond)).containsExactly(GrantWithinMaximum.Excess.TOO_MUCH);
    }

    @Test
    void a_value_that_nobody_knows_leaves_it_undecided() {
        Tranche open = new Tranche(Optional.empty(), unknown(), Optional.empty());

        assertThat(doubts(judged(complete(), open))).containsExactly("PARAMETER:parametre");
    }

    @Test
    void it_needs_the_grant_asked_and_the_costs() {
        assertThat(doubts(judged(empty(), TRANCHE))).containsExactly("BLANK:budget.ressources");
        assertThat(doubts(judged(asking(1).illegible("budget.depenses[0].montant_ht"), TRANCHE)))
                .containsExactly("ILLEGIBLE:budget.depenses[0].montant_ht");
        assertThat(doubts(judged(asking(1).without("budget.depenses[0].section"), TRANCHE)))
                .containsExactly("BLANK:budget.depenses[0].section");
    }

    private static TestDossier asking(long cents) {
        return complete().with("budget.ressources[0].montant", Money.cents(cents));
    }

    private static Outcome judged(TestDossier dossier, Tranche tranche) {
        LocalDate date = LocalDate.of(2021, 9, 15);
        GrantTerms grant = new GrantTerms(
                date,
                new Scheme("tid-bfc-2021"),
                Optional.of(FundingType.REGION),
                List.of(),
                List.of(),
                List.of(tranche));
        Dossier built = dossier.build();
        Terms terms = new Terms(date, "tid-bfc-2021", grant, KnownWaivers.none());
        return new GrantWithinMaximum().judge(built, Budget.of(built, grant), terms);
    }
}
