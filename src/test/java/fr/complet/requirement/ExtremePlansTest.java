package fr.complet.requirement;

import static fr.complet.requirement.Judgement.judged;
import static org.assertj.core.api.Assertions.assertThat;

import fr.complet.budget.TestTerms;
import fr.complet.dossier.AidRegime;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Items;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every requirement of the plan, on plans that nobody should send. */
final class ExtremePlansTest {

    private static final Scheme DETR = new Scheme("detr");
    private static final Dated<Rate> FIFTH = Dated.constant(Rate.percent(20));
    private static final Dated<Money> AMOUNT = Dated.constant(Money.euros(60_000));

    static List<Requirement> requirements() {
        return List.of(
                new BaseStated(),
                new CostLinesComplete(),
                new ResourceLinesComplete(),
                new PlanBalanced(),
                new NoFctvaInHtPlan(),
                new LineArithmetic(Money.euros(1)),
                new StatedTotalsMatch(),
                new OneGrantAsked(),
                new CostsEvidenced(List.of(PieceType.DEVIS), List.of()),
                new QuotesMatchLines(Rate.percent(5)),
                new QuotesBeforeEngagement(),
                new QuotesRecent(12),
                new SecuredAidEvidenced(List.of(PieceType.NOTIFICATION_FINANCEMENT)),
                new RecoverableVat(),
                new GrantRate(Optional.of(FIFTH), Dated.constant(Rate.percent(50))),
                new GrantCeiling(AMOUNT),
                new GrantFloor(AMOUNT),
                new MinimumOwnShare(FIFTH),
                new MinimumOwnShareHt(FIFTH),
                new LeaderShare(List.of(Field.DECHETS), FIFTH, Dated.constant(Rate.percent(30))),
                new RegionAndDepartment(List.of(Field.DECHETS)),
                new ContributionWithinOwn(DETR),
                new ContributionForEquipment(DETR, List.of(CostCategory.TRAVAUX)),
                new PublicAidCeiling(Dated.constant(Rate.ONE)),
                new StateGrantsCeiling(List.of(DETR), FIFTH, FIFTH),
                new StateGrantsFloor(DETR, FIFTH),
                new StateGrantsBase(List.of(DETR)),
                new SchemeRate(new Scheme("feder"), FundingType.EUROPE, FIFTH),
                new MinimisCeiling(AMOUNT, AMOUNT, Dated.constant(TestDossier.day("2024-01-01"))),
                new ProcurementThreshold(AMOUNT, TestTerms.unknown()));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void in_an_empty_dossier_nothing_is_invalid(Requirement requirement) {
        assertThat(judged(requirement, TestDossier.empty()).status()).isNotEqualTo(Status.INVALID);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void what_is_no_list_is_undecided_or_does_not_matter(Requirement requirement) {
        TestDossier dossier = TestDossier.complete()
                .without("budget.depenses")
                .without("budget.ressources")
                .illegible("budget.depenses")
                .illegible("budget.ressources");

        assertThat(judged(requirement, dossier).status()).isIn(Status.UNDECIDED, Status.NOT_APPLICABLE, Status.MET);
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void amounts_of_zero_and_refused_resources_divide_nothing(Requirement requirement) {
        TestDossier zero = TestDossier.complete();
        for (int i = 0; i < 3; i++) {
            zero = zero.with("budget.ressources[" + i + "].montant", Money.ZERO)
                    .with("budget.depenses[" + i % 2 + "].montant_ht", Money.ZERO);
        }
        TestDossier refused = zero.with("budget.ressources[0].statut", FundingStatus.REFUSE)
                .with("budget.ressources[1].statut", FundingStatus.REFUSE)
                .with("budget.ressources[2].statut", FundingStatus.REFUSE);

        assertThat(judged(requirement, zero)).isNotNull();
        assertThat(judged(requirement, refused)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void thousands_of_lines_at_the_largest_amount_overflow_nothing(Requirement requirement) {
        assertThat(judged(requirement, large(Money.euros(10_000_000_000L)))).isNotNull();
        assertThat(judged(requirement, large(Money.euros(-10_000_000_000L)))).isNotNull();
    }

    private static Dossier large(Money amount) {
        TestDossier dossier = TestDossier.complete().with("projet.regime_aide", AidRegime.MINIMIS);
        for (int i = 0; i < 3; i++) {
            dossier = dossier.with("budget.ressources[" + i + "].montant", amount)
                    .with("budget.depenses[" + i % 2 + "].montant_ht", amount);
        }
        Dossier built = dossier.build();
        Plan plan = built.plan();
        Plan many = new Plan(
                plan.base(),
                plan.vat(),
                many(plan.costs()),
                many(plan.resources()),
                plan.statedTotals(),
                plan.minimisAids());
        return new Dossier(
                built.source(),
                built.filing(),
                built.applicant(),
                built.project(),
                many,
                built.pieces(),
                built.statements(),
                built.derogations(),
                built.answers(),
                built.unknownKeys(),
                built.notices());
    }

    private static <T> Items<T> many(Items<T> items) {
        List<T> all = new ArrayList<>();
        Collections.nCopies(3_000, items.all()).forEach(all::addAll);
        return new Items<>(all, items.place(), false);
    }
}
