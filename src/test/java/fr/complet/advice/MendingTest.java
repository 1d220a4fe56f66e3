package fr.complet.advice;

import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.call.Assessment;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.requirement.Status;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How to mend plans of which the answer is known beforehand, the worked examples of the law among them. */
final class MendingTest {

    private static final String TID = "tid-bfc-2021";

    @Test
    void pmo_01_too_much_public_aid_is_lowered_or_own_funds_are_raised() {
        TestDossier plan = TestAdvice.plan(100_000, 82_000, 18_000);

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

    @Test
    void pmo_07_a_fonds_de_concours_is_brought_down_to_the_own_share() {
        TestDossier plan = TestAdvice.plan(100_000, 40_000, 25_000)
                .withResource(2, FundingType.EPCI, FundingStatus.SOLLICITE, Money.euros(35_000))
                .with("budget.ressources[2].dispositif", new Scheme("fonds_de_concours"));

        Mending mending = mending(TestAdvice.assessed(TID, plan), "fonds-de-concours");

        assertThat(mending.remedies())
                .filteredOn(Remedy.Amount.class::isInstance)
                .extracting(remedy -> ((Remedy.Amount) remedy).now())
                .contains(Money.euros(30_000), Money.euros(35_000));
    }

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
        TestDossier plan = TestAdvice.plan(100_000, 50_000, 40_000);

        Mending mending = mending(TestAdvice.assessed(TID, plan), "budget-equilibre");

        assertThat(mending.remedies())
                .extracting(remedy -> ((Remedy.Amount) remedy).now())
                .containsExactly(Money.euros(60_000), Money.euros(50_000));
    }

    @Test
    void a_remedy_never_breaks_what_keeps_a_dossier_from_being_filed() {
        TestDossier plan = TestAdvice.plan(100_000, 75_000, 19_000);

        Mending mending = mending(TestAdvice.assessed(TID, plan), "budget-equilibre");

        assertThat(mending.remedies())
                .extracting(remedy -> ((Remedy.Amount) remedy).resource().type().value())
                .doesNotContain(Optional.of(FundingType.REGION));
    }

    @Test
    void saying_what_a_sponsor_pays_for_settles_an_own_share_that_nobody_can_decide() {
        TestDossier plan = TestAdvice.plan(80_000, 60_000, 20_000)
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

    @Test
    void when_no_resource_settles_it_alone_all_say_what_they_pay_for() {
        TestDossier plan = TestAdvice.plan(50_000, 44_000, 6_000)
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
        TestDossier plan = TestAdvice.plan(100_000, 90_000, 18_000)
                .with("budget.ressources[1].type", FundingType.EMPRUNT)
                .with("budget.ressources[1].montant", Money.euros(10_000));

        Remedy.Amount ask = (Remedy.Amount) mending(TestAdvice.assessed(TID, plan), "participation-minimale")
                .remedies()
                .get(0);

        assertThat(ask.now()).isEqualTo(Money.euros(80_000));
        assertThat(ask.own()).contains(new Remedy.OwnChange(Money.ZERO, Money.euros(10_000)));
        assertThat(ask.after().edits()).extracting(Edit::line).containsExactly(0, 2);
    }

    private static Mending mending(Assessment assessment, String id) {
        return Advice.on(assessment).mendings().stream()
                .filter(one -> one.about().clause().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + id));
    }
}
