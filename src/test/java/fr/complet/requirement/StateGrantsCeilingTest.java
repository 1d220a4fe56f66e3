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
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.Base;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class StateGrantsCeilingTest {

    private static final Scheme DETR = new Scheme("detr");
    private static final Scheme DSIL = new Scheme("dsil");
    private static final Dated<Rate> EARLIER = new Dated<>(
            "parametre",
            List.of(new DatedValue<>(
                    Optional.of(day("2011-05-13")),
                    Optional.of(day("2021-10-05")),
                    Optional.empty(),
                    Optional.of(Rate.percent(80)),
                    Optional.empty())),
            "");
    private static final Requirement REQUIREMENT =
            new StateGrantsCeiling(List.of(DETR, DSIL), dated(since("2021-10-06", Rate.percent(80))), EARLIER);

    @Test
    void etat_02b_eighty_percent_of_the_investment_passes_and_one_cent_more_fails() {
        assertThat(statusOn("2021-10-06", REQUIREMENT, dsil(6_600_000))).isEqualTo(Status.MET);
        assertThat(statusOn("2021-10-06", REQUIREMENT, dsil(6_599_999))).isEqualTo(Status.MET);
        Outcome outcome = Filed.on("2021-10-06", REQUIREMENT, dsil(6_600_001));
        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(StateGrantsCeiling.Excess.STATE_GRANTS);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.of(Money.cents(9_600_001)),
                        Fact.of(Money.euros(120_000)),
                        Fact.of(Rate.percent(80)),
                        Fact.of(Money.euros(96_000)),
                        Fact.of(Money.cents(1)));
    }

    @Test
    void etat_02c_the_day_before_it_was_all_public_aid_of_a_plan_with_detr() {
        TestDossier plan = complete().with("budget.ressources[0].montant", Money.euros(66_000));
        TestDossier more = complete().with("budget.ressources[0].montant", Money.cents(6_600_001));

        assertThat(statusOn("2021-10-05", REQUIREMENT, plan)).isEqualTo(Status.MET);
        assertThat(faults(Filed.on("2021-10-05", REQUIREMENT, more)))
                .containsExactly(StateGrantsCeiling.Excess.PUBLIC_AID_WITH_DETR);
        assertThat(statusOn("2021-10-06", REQUIREMENT, more)).isEqualTo(Status.MET);
        assertThat(statusOn("2021-10-05", REQUIREMENT, more.without("budget.ressources[1].dispositif")))
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void etat_02c_before_that_rule_nothing_is_known() {
        assertThat(statusOn("2011-05-13", REQUIREMENT, complete())).isEqualTo(Status.MET);
        assertThat(statusOn("2011-05-12", REQUIREMENT, complete())).isEqualTo(Status.UNDECIDED);
    }

    @Test
    void only_eligible_investment_counts_without_vat() {
        TestDossier plan = dsil(0).with("budget.depenses[1].eligible", false);

        assertThat(statusOn("2021-10-06", REQUIREMENT, plan)).isEqualTo(Status.INVALID);
        assertThat(statusOn("2021-10-06", REQUIREMENT, dsil(6_600_001).with("budget.base", Base.TTC)))
                .isEqualTo(Status.INVALID);
        assertThat(statusOn(
                        "2021-10-06", REQUIREMENT, dsil(0).with("budget.depenses[1].section", Section.FONCTIONNEMENT)))
                .isEqualTo(Status.INVALID);
    }

    @Test
    void without_such_a_grant_it_does_not_apply_and_what_is_lacking_is_named() {
        assertThat(statusOn("2021-10-06", REQUIREMENT, complete().without("budget.ressources[1]")))
                .isEqualTo(Status.NOT_APPLICABLE);
        assertThat(statusOn("2021-10-06", REQUIREMENT, empty())).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(doubts(Filed.on("2021-10-06", REQUIREMENT, complete().illegible("budget.depenses[0].montant_ht"))))
                .containsExactly("ILLEGIBLE:budget.depenses[0].montant_ht");
        assertThat(doubts(Filed.on("2021-10-06", REQUIREMENT, complete().illegible("budget.ressources[0].dispositif"))))
                .containsExactly("ILLEGIBLE:budget.ressources[0].dispositif");
    }

    /** Beside 30 000 € of DETR. */
    private static TestDossier dsil(long cents) {
        return complete()
                .withResource(3, FundingType.ETAT, FundingStatus.SOLLICITE, Money.cents(cents))
                .with("budget.ressources[3].dispositif", DSIL);
    }
}
