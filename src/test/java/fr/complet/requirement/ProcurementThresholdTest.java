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

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import org.junit.jupiter.api.Test;

final class ProcurementThresholdTest {

    private static final Requirement REQUIREMENT = new ProcurementThreshold(
            dated(since("2020-01-01", Money.euros(40_000)), since("2026-04-01", Money.euros(60_000))),
            dated(since("2026-01-01", Money.euros(100_000))));

    @Test
    void above_the_threshold_a_procedure_is_to_be_checked_by_hand() {
        assertThat(statusOn("2021-09-15", REQUIREMENT, sensors(1_600_000))).isEqualTo(Status.NOT_APPLICABLE);
        Outcome outcome = Filed.on("2021-09-15", REQUIREMENT, sensors(1_600_001));
        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome)).containsExactly("HAND:");
        assertThat(faults(outcome)).containsExactly(ProcurementThreshold.Reminded.ABOVE);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.of(CostCategory.CAPTEURS), Fact.of(Money.cents(4_000_001)), Fact.of(Money.euros(40_000)));
    }

    @Test
    void the_threshold_is_that_of_the_day() {
        assertThat(statusOn("2026-03-31", REQUIREMENT, sensors(3_600_000))).isEqualTo(Status.UNDECIDED);
        assertThat(statusOn("2026-04-01", REQUIREMENT, sensors(3_600_000))).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(statusOn("2026-04-01", REQUIREMENT, sensors(3_600_001))).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void the_threshold_of_works_is_not_known_before_2026() {
        TestDossier works = sensors(0).with("budget.depenses[1].poste", CostCategory.TRAVAUX);

        assertThat(doubts(Filed.on("2025-12-31", REQUIREMENT, works))).containsExactly("PARAMETER:parametre");
        assertThat(statusOn("2026-01-01", REQUIREMENT, works)).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_nobody_sells_asks_for_no_procedure() {
        TestDossier staff = complete()
                .with("budget.depenses[1].poste", CostCategory.PERSONNEL)
                .with("budget.depenses[1].montant_ht", Money.euros(500_000));

        assertThat(judged(REQUIREMENT, staff).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_is_lacking_is_named() {
        assertThat(doubts(judged(REQUIREMENT, sensors(1).illegible("budget.depenses[0].montant_ht"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].montant_ht");
        assertThat(doubts(judged(REQUIREMENT, sensors(1).without("budget.depenses[0].poste"))))
                .containsExactly("BLANK:budget.depenses[0].poste");
    }

    /** Two lines of sensors: 24 000 € and another amount. */
    private static TestDossier sensors(long cents) {
        return complete()
                .with("budget.depenses[0].poste", CostCategory.CAPTEURS)
                .with("budget.depenses[1].montant_ht", Money.cents(cents));
    }
}
