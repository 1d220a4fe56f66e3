package fr.complet.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import fr.complet.requirement.Status;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Advice on plans of which the answer is known beforehand, the worked examples of the law among them. */
final class AdviceTest {

    private static final String TID = "tid-bfc-2021";

    /** PMO-01, first example: 82 000 of public aid for 100 000. */
    @Test
    void pmo_01_too_much_public_aid_is_lowered_or_own_funds_are_raised() {
        TestDossier plan = plan(100_000, 82_000, 18_000);

        Mending mending = mending(TestAdvice.assessed(TID, plan), "participation-minimale");

        Remedy.Amount ask = (Remedy.Amount) mending.remedies().get(0);
        assertThat(ask.before()).isEqualTo(Money.euros(82_000));
        assertThat(ask.now()).isEqualTo(Money.euros(80_000));
        assertThat(ask.own()).contains(new Remedy.OwnChange(Money.euros(18_000), Money.euros(20_000)));
        assertThat(ask.after().balance()).isEqualTo(Money.ZERO);
        Remedy.Amount own = (Remedy.Amount) mending.remedies().get(1);
        assertThat(own.now()).isEqualTo(Money.euros(20_500));
        assertThat(own.after().balance()).isEqualTo(Money.euros(2_500));
    }

    /** PMO-01, second example: private money is not counted, and exactly 20 % is enough. */
    @Test
    void pmo_01_a_share_of_exactly_twenty_percent_leaves_no_cent_to_ask() {
        TestDossier plan = plan(100_000, 72_000, 18_000)
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(10_000));

        Assessment assessment = TestAdvice.assessed(TID, plan);

        assertThat(Advice.on(assessment).mendings()).isEmpty();
        assertThat(Advice.on(assessment).grant().orElseThrow().most()).contains(Money.euros(72_000));
    }

    /** PMO-01, third example: 22.22 % leaves room for 5 000 more. */
    @Test
    void pmo_01_what_is_above_the_minimum_can_still_be_asked() {
        TestDossier plan = plan(250_000, 75_000, 50_000)
                .withResource(2, FundingType.EUROPE, FundingStatus.ACQUIS, Money.euros(100_000))
                .withResource(3, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(25_000));

        LargestGrant grant = Advice.on(TestAdvice.assessed(TID, plan)).grant().orElseThrow();

        assertThat(grant.most()).contains(Money.euros(80_000));
        assertThat(grant.own()).isEqualTo(Money.euros(45_000));
        assertThat(ids(grant.limits())).containsExactly("participation-minimale");
        assertThat(ids(grant.unknown())).contains("tid-taux", "tid-plafond");
    }

    /** PMO-07: 40 000 of other subsidies out of 100 000 leave 30 000 of fonds de concours. */
    @Test
    void pmo_07_a_fonds_de_concours_is_brought_down_to_the_own_share() {
        TestDossier plan = plan(100_000, 40_000, 25_000)
                .withResource(2, FundingType.EPCI, FundingStatus.SOLLICITE, Money.euros(35_000))
                .with("budget.ressources[2].dispositif", new Scheme("fonds_de_concours"));

        Mending mending = mending(TestAdvice.assessed(TID, plan), "fonds-de-concours");

        assertThat(mending.remedies())
                .filteredOn(Remedy.Amount.class::isInstance)
                .extracting(remedy -> ((Remedy.Amount) remedy).now())
                .contains(Money.euros(30_000), Money.euros(35_000));
    }

    /** ETAT-02b: at most 80 % of the investment for the grants of the State together. */
    @Test
    void etat_02b_each_grant_of_the_state_may_be_the_one_that_is_lowered() {
        TestDossier plan = TestDossier.empty()
                .with("date_depot", TestDossier.day("2022-01-20"))
                .with("porteur.type", ApplicantType.COMMUNE)
                .with("budget.base", Base.HT)
                .withCost(0, CostCategory.TRAVAUX, Money.euros(100_000))
                .withResource(0, FundingType.ETAT, FundingStatus.SOLLICITE, Money.euros(50_000))
                .with("budget.ressources[0].dispositif", new Scheme("detr"))
                .withResource(1, FundingType.ETAT, FundingStatus.SOLLICITE, Money.cents(3_000_001))
                .with("budget.ressources[1].dispositif", new Scheme("dsil"))
                .withResource(2, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.cents(1_999_999));

        Mending mending = mending(TestAdvice.assessed("detr", plan), "dotations-etat-80");

        assertThat(mending.remedies())
                .extracting(remedy -> ((Remedy.Amount) remedy).now())
                .containsExactly(Money.cents(4_999_999), Money.euros(30_000));
    }

    @Test
    void a_plan_that_lacks_money_is_balanced_by_the_grant_or_by_own_funds() {
        TestDossier plan = plan(100_000, 50_000, 40_000);

        Mending mending = mending(TestAdvice.assessed(TID, plan), "budget-equilibre");

        assertThat(mending.remedies())
                .extracting(remedy -> ((Remedy.Amount) remedy).now())
                .containsExactly(Money.euros(60_000), Money.euros(50_000));
    }

    /** The grant alone may not balance a plan when it would break another rule. */
    @Test
    void a_remedy_never_breaks_what_keeps_a_dossier_from_being_filed() {
        TestDossier plan = plan(100_000, 75_000, 19_000);

        Mending mending = mending(TestAdvice.assessed(TID, plan), "budget-equilibre");

        assertThat(mending.remedies())
                .extracting(remedy -> ((Remedy.Amount) remedy).resource().type().value())
                .doesNotContain(Optional.of(FundingType.REGION));
    }

    @Test
    void saying_what_a_sponsor_pays_for_settles_an_own_share_that_nobody_can_decide() {
        TestDossier plan = plan(80_000, 60_000, 20_000)
                .withCost(1, CostCategory.FORMATION, Money.euros(20_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT)
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(20_000));
        Assessment assessment = TestAdvice.assessed(TID, plan);

        Mending mending = mending(assessment, "participation-minimale");

        assertThat(mending.about().status()).isEqualTo(Status.UNDECIDED);
        assertThat(mending.remedies())
                .filteredOn(Remedy.Paying.class::isInstance)
                .extracting(remedy ->
                        ((Remedy.Paying) remedy).resource().type().value().orElseThrow()
                                + " "
                                + ((Remedy.Paying) remedy).section())
                .contains("FINANCEUR_PRIVE FONCTIONNEMENT");
    }

    /** No single resource settles it: the allocation that best serves the applicant does. */
    @Test
    void when_no_resource_settles_it_alone_all_say_what_they_pay_for() {
        TestDossier plan = plan(50_000, 44_000, 6_000)
                .withCost(1, CostCategory.FORMATION, Money.euros(50_000))
                .with("budget.depenses[1].section", Section.FONCTIONNEMENT)
                .withResource(2, FundingType.DEPARTEMENT, FundingStatus.ACQUIS, Money.euros(44_000))
                .withResource(3, FundingType.EMPRUNT, FundingStatus.ACQUIS, Money.euros(6_000));

        Mending mending = mending(TestAdvice.assessed(TID, plan), "participation-minimale");

        assertThat(mending.remedies()).hasSize(1);
        Remedy.Allocated allocated = (Remedy.Allocated) mending.remedies().get(0);
        assertThat(Money.sum(
                        allocated.parts().stream().map(Remedy.Part::investment).toList()))
                .isEqualTo(Money.euros(50_000));
        assertThat(allocated.parts())
                .extracting(Remedy.Part::investment)
                .containsExactly(Money.euros(38_000), Money.euros(6_000), Money.ZERO, Money.euros(6_000));
    }

    @Test
    void without_own_funds_a_line_of_them_is_advised() {
        TestDossier plan = plan(100_000, 90_000, 18_000)
                .with("budget.ressources[1].type", FundingType.EMPRUNT)
                .with("budget.ressources[1].montant", Money.euros(10_000));

        Remedy.Amount ask = (Remedy.Amount) mending(TestAdvice.assessed(TID, plan), "participation-minimale")
                .remedies()
                .get(0);

        assertThat(ask.now()).isEqualTo(Money.euros(80_000));
        assertThat(ask.own()).contains(new Remedy.OwnChange(Money.ZERO, Money.euros(10_000)));
        assertThat(ask.after().edits()).extracting(Edit::line).containsExactly(0, 2);
    }

    @Test
    void a_refusal_tells_what_is_missing_and_which_rule_breaks() {
        TestDossier plan = plan(100_000, 40_000, 15_000)
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.SOLLICITE, Money.euros(25_000))
                .withResource(3, FundingType.EPCI, FundingStatus.ACQUIS, Money.euros(10_000))
                .with("budget.ressources[3].dispositif", new Scheme("fonds_de_concours"))
                .withResource(4, FundingType.DEPARTEMENT, FundingStatus.A_SOLLICITER, Money.euros(10_000));

        List<Refusal> refusals = Advice.on(TestAdvice.assessed(TID, plan)).refusals();

        assertThat(refusals).hasSize(4);
        assertThat(refusals.get(0).balance()).isEqualTo(Money.euros(-40_000));
        assertThat(refusals.get(3).amount()).isEqualTo(Money.euros(75_000));
        assertThat(refusals.get(3).broken()).isEmpty();
    }

    @Test
    void what_remains_to_be_secured_is_what_is_neither_granted_nor_ones_own() {
        TestDossier plan = plan(100_000, 60_000, 20_000)
                .withResource(2, FundingType.DEPARTEMENT, FundingStatus.ACQUIS, Money.euros(20_000));

        List<FundingLine> unsecured = Advice.on(TestAdvice.assessed(TID, plan)).unsecured();

        assertThat(unsecured)
                .extracting(line -> line.resource().amount().value().orElseThrow())
                .containsExactly(Money.euros(60_000));
    }

    @Test
    void above_a_limit_of_reserve_the_largest_grant_says_so() {
        TestDossier plan = plan(100_000, 50_000, 50_000).with("projet.domaines", List.of(Field.ENERGIE));

        LargestGrant grant = Advice.on(TestAdvice.assessed(TID, plan)).grant().orElseThrow();

        assertThat(grant.most()).contains(Money.euros(80_000));
        assertThat(grant.withoutReserve().orElseThrow().most()).isEqualTo(Money.euros(70_000));
        assertThat(ids(grant.withoutReserve().orElseThrow().limits())).containsExactly("participation-chef-de-file");
    }

    @Test
    void a_rate_and_a_ceiling_that_the_user_gives_limit_the_grant() {
        TestDossier plan = plan(100_000, 60_000, 40_000);

        assertThat(TestAdvice.on(TID, plan, "taux=50 %", "plafond=45 000 €")
                        .grant()
                        .orElseThrow()
                        .most())
                .contains(Money.euros(45_000));
        assertThat(TestAdvice.on(TID, plan, "taux=33 %").grant().orElseThrow().most())
                .contains(Money.euros(33_000));
    }

    @Test
    void when_others_pay_for_everything_there_is_nothing_to_ask() {
        TestDossier plan = plan(100_000, 10_000, 1)
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(120_000));

        LargestGrant grant = Advice.on(TestAdvice.assessed(TID, plan)).grant().orElseThrow();

        assertThat(grant.most()).isEmpty();
        assertThat(grant.limits()).isEmpty();
    }

    @Test
    void a_plan_of_which_nothing_is_known_is_advised_nothing() {
        Advice empty = TestAdvice.on(TID, TestDossier.empty());
        Advice illegible = TestAdvice.on(TID, plan(100, 50, 50).illegible("budget.depenses[0].montant_ht"));

        assertThat(empty.grant()).isEmpty();
        assertThat(empty.mendings()).isEmpty();
        assertThat(empty.refusals()).isEmpty();
        assertThat(illegible.grant()).isEmpty();
        assertThat(illegible.refusals()).isEmpty();
    }

    private static Mending mending(Assessment assessment, String id) {
        return Advice.on(assessment).mendings().stream()
                .filter(one -> one.about().clause().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + id));
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }

    /** A commune that invests, asks a grant of the Région, and pays the rest itself. */
    private static TestDossier plan(long cost, long asked, long own) {
        return TestDossier.empty()
                .with("date_depot", TestDossier.day("2021-09-15"))
                .with("porteur.type", ApplicantType.COMMUNE)
                .with("budget.base", Base.HT)
                .with("budget.tva", VatRegime.FCTVA)
                .withCost(0, CostCategory.TRAVAUX, Money.euros(cost))
                .withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(asked))
                .with("budget.ressources[0].dispositif", new Scheme(TID))
                .withResource(1, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(own));
    }
}
