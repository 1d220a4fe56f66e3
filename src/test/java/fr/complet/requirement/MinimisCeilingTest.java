package fr.complet.requirement;

import static fr.complet.budget.TestTerms.dated;
import static fr.complet.budget.TestTerms.since;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.day;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Filed.statusOn;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static fr.complet.requirement.Judgement.paths;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.AidRegime;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class MinimisCeilingTest {

    private static final Requirement REQUIREMENT = new MinimisCeiling(
            dated(since("2014-01-01", Money.euros(200_000)), since("2024-01-01", Money.euros(300_000))),
            dated(since("2012-04-29", Money.euros(500_000)), since("2024-01-01", Money.euros(750_000))),
            Dated.constant(day("2024-01-01")));

    /** 60 000 € are asked. */
    private static final TestDossier MINIMIS = complete().with("projet.regime_aide", AidRegime.MINIMIS);

    @Test
    void aide_01_the_ceiling_itself_passes_and_one_cent_more_fails() {
        assertThat(statusOn("2024-01-30", REQUIREMENT, aid("2023-05-04", 24_000_000)))
                .isEqualTo(Status.MET);
        Outcome outcome = Filed.on("2024-01-30", REQUIREMENT, aid("2023-05-04", 24_000_001));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(MinimisCeiling.Excess.TOO_MUCH);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.of(Money.cents(24_000_001)),
                        Fact.of(Money.euros(60_000)),
                        Fact.of(Money.cents(30_000_001)),
                        Fact.of(Money.euros(300_000)),
                        Fact.of(Money.cents(1)),
                        Fact.of(day("2021-01-31")));
    }

    @Test
    void aide_01_an_aid_of_exactly_three_years_before_is_out() {
        assertThat(statusOn("2024-01-30", REQUIREMENT, aid("2021-01-30", 24_000_001)))
                .isEqualTo(Status.MET);
        assertThat(statusOn("2024-01-30", REQUIREMENT, aid("2021-01-31", 24_000_001)))
                .isEqualTo(Status.INVALID);
        assertThat(statusOn("2024-01-30", REQUIREMENT, aid("2024-01-30", 24_000_001)))
                .isEqualTo(Status.INVALID);
        assertThat(statusOn("2024-01-30", REQUIREMENT, aid("2024-01-31", 24_000_001)))
                .isEqualTo(Status.MET);
    }

    @Test
    void aide_01_until_2023_the_window_is_the_filing_year_and_the_two_before() {
        assertThat(statusOn("2023-12-31", REQUIREMENT, aid("2021-01-01", 14_000_001)))
                .isEqualTo(Status.INVALID);
        assertThat(statusOn("2023-12-31", REQUIREMENT, aid("2021-01-01", 14_000_000)))
                .isEqualTo(Status.MET);
        assertThat(statusOn("2023-12-31", REQUIREMENT, aid("2020-12-31", 14_000_001)))
                .isEqualTo(Status.MET);
        assertThat(statusOn("2024-01-01", REQUIREMENT, aid("2021-01-02", 14_000_001)))
                .isEqualTo(Status.MET);
    }

    @Test
    void aide_01_services_of_general_interest_have_their_own_ceiling() {
        TestDossier sieg = aid("2023-05-04", 69_000_001).with("projet.regime_aide", AidRegime.MINIMIS_SIEG);

        assertThat(statusOn("2024-01-30", REQUIREMENT, sieg)).isEqualTo(Status.INVALID);
        assertThat(statusOn(
                        "2024-01-30",
                        REQUIREMENT,
                        sieg.with("budget.aides_de_minimis[0].montant", Money.euros(690_000))))
                .isEqualTo(Status.MET);
    }

    @Test
    void no_list_is_no_aid_and_another_regime_does_not_apply() {
        assertThat(judged(REQUIREMENT, MINIMIS).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, complete()).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void a_regime_still_to_be_determined_is_undecided() {
        Outcome outcome = judged(REQUIREMENT, complete().with("projet.regime_aide", AidRegime.A_DETERMINER));

        assertThat(faults(outcome)).containsExactly(MinimisCeiling.Excess.UNDETERMINED);
        assertThat(doubts(outcome)).containsExactly("BLANK:projet.regime_aide");
        assertThat(doubts(judged(REQUIREMENT, empty()))).containsExactly("BLANK:projet.regime_aide");
    }

    @Test
    void what_is_lacking_is_named_unless_it_is_too_much_already() {
        TestDossier undated = aid("2020-05-04", 100).without("budget.aides_de_minimis[0].date");

        assertThat(doubts(judged(REQUIREMENT, undated))).containsExactly("BLANK:budget.aides_de_minimis[0].date");
        assertThat(judged(REQUIREMENT, undated.with("budget.ressources[0].montant", Money.euros(200_001)))
                        .status())
                .isEqualTo(Status.INVALID);
        assertThat(doubts(judged(REQUIREMENT, aid("2021-05-04", 1).illegible("budget.aides_de_minimis[0].montant"))))
                .containsExactly("ILLEGIBLE:budget.aides_de_minimis[0].montant");
        assertThat(doubts(judged(REQUIREMENT, MINIMIS.illegible("budget.aides_de_minimis"))))
                .containsExactly("ILLEGIBLE:budget.aides_de_minimis");
        assertThat(doubts(judged(REQUIREMENT, MINIMIS.without("date_depot")))).containsExactly("BLANK:date_depot");
    }

    @Test
    void a_negative_aid_is_refused_and_never_makes_room_for_another() {
        TestDossier over = aid("2021-05-04", 14_000_001)
                .with("budget.aides_de_minimis[1].date", day("2021-05-05"))
                .with("budget.aides_de_minimis[1].montant", Money.cents(-1));

        Outcome outcome = judged(REQUIREMENT, over);
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(NegativeAmount.GIVEN);
        assertThat(paths(outcome)).containsExactly("budget.aides_de_minimis[1].montant");
        assertThat(facts(outcome))
                .containsExactly(Fact.question("budget.aides_de_minimis[1].montant"), Fact.of(Money.cents(-1)));
    }

    @Test
    void a_negative_aid_is_refused_whatever_its_day_and_the_sum_and_zero_is_none() {
        assertThat(judged(REQUIREMENT, aid("2010-05-04", -1)).status()).isEqualTo(Status.INVALID);
        assertThat(judged(REQUIREMENT, aid("2021-05-04", -1).without("budget.aides_de_minimis[0].date"))
                        .status())
                .isEqualTo(Status.INVALID);
        assertThat(judged(REQUIREMENT, aid("2021-05-04", 0)).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, aid("2021-05-04", -1).with("projet.regime_aide", AidRegime.HORS_AIDES_ETAT))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void before_any_known_ceiling_it_is_undecided() {
        assertThat(statusOn("2014-01-01", REQUIREMENT, MINIMIS)).isEqualTo(Status.MET);
        assertThat(doubts(Filed.on("2013-12-31", REQUIREMENT, MINIMIS))).containsExactly("PARAMETER:parametre");
    }

    private static TestDossier aid(String date, long cents) {
        return MINIMIS.with("budget.aides_de_minimis[0].date", day(date))
                .with("budget.aides_de_minimis[0].montant", Money.cents(cents));
    }
}
