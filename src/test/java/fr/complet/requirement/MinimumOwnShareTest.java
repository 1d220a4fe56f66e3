package fr.complet.requirement;

import static fr.complet.budget.TestTerms.unknown;
import static fr.complet.dossier.TestDossier.complete;
import static fr.complet.dossier.TestDossier.empty;
import static fr.complet.requirement.Filed.facts;
import static fr.complet.requirement.Judgement.doubts;
import static fr.complet.requirement.Judgement.faults;
import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import org.junit.jupiter.api.Test;

final class MinimumOwnShareTest {

    private static final Requirement REQUIREMENT = new MinimumOwnShare(Dated.constant(Rate.percent(20)));

    @Test
    void pmo_01_1_eighteen_percent_fails_by_two_thousand_euros() {
        Outcome outcome = judged(REQUIREMENT, plan(18_000, 82_000, 0));

        assertThat(outcome.status()).isEqualTo(Status.INVALID);
        assertThat(faults(outcome)).containsExactly(MinimumOwnShare.Want.TOO_LITTLE);
        assertThat(facts(outcome))
                .containsExactly(
                        Fact.of(Money.euros(18_000)),
                        Fact.of(Money.euros(100_000)),
                        Fact.of(Rate.percent(20)),
                        Fact.of(Money.euros(20_000)),
                        Fact.of(Money.euros(2_000)));
    }

    @Test
    void pmo_01_2_private_money_is_not_measured() {
        assertThat(judged(REQUIREMENT, plan(18_000, 72_000, 10_000)).status()).isEqualTo(Status.MET);
    }

    @Test
    void pmo_01_3_feder_region_and_patronage_pass() {
        TestDossier dossier = plan(50_000, 75_000, 25_000)
                .withResource(3, FundingType.EUROPE, FundingStatus.SOLLICITE, Money.euros(100_000));

        assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.MET);
    }

    @Test
    void a_fifth_passes_and_one_cent_less_fails() {
        TestDossier fifth = plan(20_000, 80_000, 0);

        assertThat(judged(REQUIREMENT, fifth).status()).isEqualTo(Status.MET);
        assertThat(own(fifth, 2_000_001).status()).isEqualTo(Status.MET);
        Outcome less = own(fifth, 1_999_999);
        assertThat(less.status()).isEqualTo(Status.INVALID);
        assertThat(facts(less)).last().isEqualTo(Fact.of(Money.cents(1)));
    }

    @Test
    void a_loan_is_own_money_and_a_refused_aid_counts_nowhere() {
        TestDossier dossier = plan(10_000, 80_000, 0)
                .withResource(3, FundingType.EMPRUNT, FundingStatus.SOLLICITE, Money.euros(10_000))
                .withResource(4, FundingType.ETAT, FundingStatus.REFUSE, Money.euros(50_000));

        assertThat(judged(REQUIREMENT, dossier).status()).isEqualTo(Status.MET);
    }

    @Test
    void with_two_sections_it_depends_on_what_each_resource_pays_for() {
        TestDossier dossier = plan(30_000, 70_000, 0).with("budget.depenses[1].section", Section.FONCTIONNEMENT);

        Outcome outcome = judged(REQUIREMENT, dossier);
        assertThat(outcome.status()).isEqualTo(Status.UNDECIDED);
        assertThat(doubts(outcome))
                .containsExactly("BLANK:budget.ressources[0].section", "BLANK:budget.ressources[1].section");
        assertThat(judged(REQUIREMENT, sections(dossier, 30_000, 20_000)).status())
                .isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, sections(dossier, 0, 50_000)).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void with_two_sections_it_may_hold_or_fail_however_the_resources_are_allocated() {
        TestDossier rich = plan(60_001, 39_999, 0).with("budget.depenses[1].section", Section.FONCTIONNEMENT);
        TestDossier poor = plan(9_999, 90_001, 0).with("budget.depenses[1].section", Section.FONCTIONNEMENT);

        assertThat(judged(REQUIREMENT, rich).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, poor).status()).isEqualTo(Status.INVALID);
        assertThat(judged(
                                REQUIREMENT,
                                plan(10_000, 90_000, 0).with("budget.depenses[1].section", Section.FONCTIONNEMENT))
                        .status())
                .isEqualTo(Status.UNDECIDED);
    }

    @Test
    void without_any_allocation_it_waits_for_a_balanced_plan() {
        TestDossier dossier = plan(30_000, 10_000, 0).with("budget.depenses[1].section", Section.FONCTIONNEMENT);

        assertThat(doubts(judged(REQUIREMENT, dossier))).containsExactly("REQUIREMENT:budget-equilibre");
    }

    @Test
    void one_section_is_judged_even_when_the_plan_is_not_balanced() {
        assertThat(judged(REQUIREMENT, plan(20_000, 200_000, 0)).status()).isEqualTo(Status.INVALID);
    }

    @Test
    void it_does_not_apply_to_others_nor_without_investment_nor_without_own_and_public_money() {
        TestDossier plan = plan(18_000, 82_000, 0);

        assertThat(of(plan, ApplicantType.ASSOCIATION).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(of(plan, ApplicantType.GIP).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(of(plan, ApplicantType.PETR).status()).isEqualTo(Status.INVALID);
        assertThat(judged(REQUIREMENT, empty()).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(REQUIREMENT, plan(0, 0, 100_000)).status()).isEqualTo(Status.NOT_APPLICABLE);
        assertThat(judged(
                                REQUIREMENT,
                                plan.with("budget.depenses[0].section", Section.FONCTIONNEMENT)
                                        .with("budget.depenses[1].section", Section.FONCTIONNEMENT))
                        .status())
                .isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void it_applies_to_a_syndicat_mixte_ouvert_of_collectivites_alone() {
        TestDossier open = plan(18_000, 82_000, 0).with("porteur.type", ApplicantType.SYNDICAT_MIXTE_OUVERT);
        String closed = "porteur.compose_uniquement_de_collectivites";

        assertThat(doubts(judged(REQUIREMENT, open))).containsExactly("BLANK:" + closed);
        assertThat(judged(REQUIREMENT, open.with(closed, true)).status()).isEqualTo(Status.INVALID);
        assertThat(judged(REQUIREMENT, open.with(closed, false)).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    @Test
    void what_is_lacking_is_named() {
        TestDossier plan = plan(18_000, 82_000, 0);

        assertThat(doubts(judged(REQUIREMENT, plan.without("porteur.type")))).containsExactly("BLANK:porteur.type");
        assertThat(doubts(judged(REQUIREMENT, plan.illegible("budget.ressources[0].montant"))))
                .containsExactly("ILLEGIBLE:budget.ressources[0].montant");
        assertThat(doubts(judged(REQUIREMENT, plan.without("budget.ressources"))))
                .containsExactly("BLANK:budget.ressources");
        assertThat(doubts(judged(new MinimumOwnShare(unknown()), plan))).containsExactly("PARAMETER:parametre");
    }

    @Test
    void amounts_at_the_limit_and_below_zero_crash_nothing() {
        long most = 10_000_000_000L;
        assertThat(judged(REQUIREMENT, plan(most, most, most)).status()).isEqualTo(Status.MET);
        assertThat(judged(REQUIREMENT, plan(-1, -1, 0)).status()).isEqualTo(Status.NOT_APPLICABLE);
    }

    /** Two lines of investment, of 50 000 € each; own, public and private money. */
    private static TestDossier plan(long own, long publicAid, long privateAid) {
        return complete()
                .without("budget.ressources")
                .with("budget.depenses[0].montant_ht", Money.euros(50_000))
                .with("budget.depenses[1].montant_ht", Money.euros(50_000))
                .withResource(0, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(own))
                .withResource(1, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(publicAid))
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.SOLLICITE, Money.euros(privateAid))
                .with("budget.ressources[2].section", Section.FONCTIONNEMENT);
    }

    /** The same with every resource in its section, the rest of it as another resource in operating. */
    private static TestDossier sections(TestDossier dossier, long own, long publicAid) {
        return dossier.with("budget.ressources[0].montant", Money.euros(own))
                .with("budget.ressources[0].section", Section.INVESTISSEMENT)
                .with("budget.ressources[1].montant", Money.euros(publicAid))
                .with("budget.ressources[1].section", Section.INVESTISSEMENT)
                .withResource(3, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(50_000))
                .with("budget.ressources[3].section", Section.FONCTIONNEMENT);
    }

    private static Outcome own(TestDossier dossier, long cents) {
        return judged(REQUIREMENT, dossier.with("budget.ressources[0].montant", Money.cents(cents)));
    }

    private static Outcome of(TestDossier dossier, ApplicantType type) {
        return judged(REQUIREMENT, dossier.with("porteur.type", type));
    }
}
