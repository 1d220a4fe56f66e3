package fr.complet.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How much may be asked, what refusals do, and what is not secured, on plans of which the answer is known beforehand. */
final class AdviceTest {

    private static final String TID = "tid-bfc-2021";

    /** PMO-01, first example: 82 000 of public aid for 100 000. */
    /** PMO-01, second example: private money is not counted, and exactly 20 % is enough. */
    @Test
    void pmo_01_a_share_of_exactly_twenty_percent_leaves_no_cent_to_ask() {
        TestDossier plan = TestAdvice.plan(100_000, 72_000, 18_000)
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(10_000));

        Assessment assessment = TestAdvice.assessed(TID, plan);

        assertThat(Advice.on(assessment).mendings()).isEmpty();
        assertThat(Advice.on(assessment).grant().orElseThrow().most()).contains(Money.euros(72_000));
    }

    /** PMO-01, third example: 22.22 % leaves room for 5 000 more. */
    @Test
    void pmo_01_what_is_above_the_minimum_can_still_be_asked() {
        TestDossier plan = TestAdvice.plan(250_000, 75_000, 50_000)
                .withResource(2, FundingType.EUROPE, FundingStatus.ACQUIS, Money.euros(100_000))
                .withResource(3, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(25_000));

        LargestGrant grant = Advice.on(TestAdvice.assessed(TID, plan)).grant().orElseThrow();

        assertThat(grant.most()).contains(Money.euros(80_000));
        assertThat(grant.own()).isEqualTo(Money.euros(45_000));
        assertThat(ids(grant.limits())).containsExactly("participation-minimale");
        assertThat(ids(grant.unknown())).contains("tid-taux", "tid-plafond");
    }

    /** PMO-07: 40 000 of other subsidies out of 100 000 leave 30 000 of fonds de concours. */
    /** ETAT-02b: at most 80 % of the investment for the grants of the State together. */
    /** The grant alone may not balance a plan when it would break another rule. */
    /** No single resource settles it: the allocation that best serves the applicant does. */
    @Test
    void a_refusal_tells_what_is_missing_and_which_rule_breaks() {
        TestDossier plan = TestAdvice.plan(100_000, 40_000, 15_000)
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
        TestDossier plan = TestAdvice.plan(100_000, 60_000, 20_000)
                .withResource(2, FundingType.DEPARTEMENT, FundingStatus.ACQUIS, Money.euros(20_000));

        List<FundingLine> unsecured = Advice.on(TestAdvice.assessed(TID, plan)).unsecured();

        assertThat(unsecured)
                .extracting(line -> line.resource().amount().value().orElseThrow())
                .containsExactly(Money.euros(60_000));
    }

    @Test
    void above_a_limit_of_reserve_the_largest_grant_says_so() {
        TestDossier plan = TestAdvice.plan(100_000, 50_000, 50_000).with("projet.domaines", List.of(Field.ENERGIE));

        LargestGrant grant = Advice.on(TestAdvice.assessed(TID, plan)).grant().orElseThrow();

        assertThat(grant.most()).contains(Money.euros(80_000));
        assertThat(grant.withoutReserve().orElseThrow().most()).isEqualTo(Money.euros(70_000));
        assertThat(ids(grant.withoutReserve().orElseThrow().limits())).containsExactly("participation-chef-de-file");
    }

    @Test
    void a_rate_and_a_ceiling_that_the_user_gives_limit_the_grant() {
        TestDossier plan = TestAdvice.plan(100_000, 60_000, 40_000);

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
        TestDossier plan = TestAdvice.plan(100_000, 10_000, 1)
                .withResource(2, FundingType.FINANCEUR_PRIVE, FundingStatus.ACQUIS, Money.euros(120_000));

        LargestGrant grant = Advice.on(TestAdvice.assessed(TID, plan)).grant().orElseThrow();

        assertThat(grant.most()).isEmpty();
        assertThat(grant.limits()).isEmpty();
    }

    @Test
    void a_plan_of_which_nothing_is_known_is_advised_nothing() {
        Advice empty = TestAdvice.on(TID, TestDossier.empty());
        Advice illegible = TestAdvice.on(TID, TestAdvice.plan(100, 50, 50).illegible("budget.depenses[0].montant_ht"));

        assertThat(empty.grant()).isEmpty();
        assertThat(empty.mendings()).isEmpty();
        assertThat(empty.refusals()).isEmpty();
        assertThat(illegible.grant()).isEmpty();
        assertThat(illegible.refusals()).isEmpty();
    }

    private static List<String> ids(List<Clause> clauses) {
        return clauses.stream().map(Clause::id).toList();
    }
}
