package fr.complet.advice;

import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.requirement.ContributionWithinOwn;
import fr.complet.requirement.DeliberationMatchesPlan;
import fr.complet.requirement.EligibleCostFloor;
import fr.complet.requirement.GrantCeiling;
import fr.complet.requirement.GrantFloor;
import fr.complet.requirement.GrantRate;
import fr.complet.requirement.GrantRateBySize;
import fr.complet.requirement.GrantWithinMaximum;
import fr.complet.requirement.LeaderShare;
import fr.complet.requirement.LineArithmetic;
import fr.complet.requirement.MinimisCeiling;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.MinimumOwnShareHt;
import fr.complet.requirement.NoFctvaInHtPlan;
import fr.complet.requirement.PlanBalanced;
import fr.complet.requirement.PublicAidCeiling;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.SchemeRate;
import fr.complet.requirement.SecuredAidEvidenced;
import fr.complet.requirement.StateGrantsBase;
import fr.complet.requirement.StateGrantsCeiling;
import fr.complet.requirement.StateGrantsFloor;
import fr.complet.requirement.StatedTotalsMatch;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The clauses of a call that measure the plan de financement. */
final class PlanRules {

    /** They limit what the resources may be. */
    private static final Set<Class<? extends Requirement>> LIMITS = Set.of(
            MinimumOwnShare.class,
            MinimumOwnShareHt.class,
            LeaderShare.class,
            ContributionWithinOwn.class,
            PublicAidCeiling.class,
            StateGrantsCeiling.class,
            StateGrantsFloor.class,
            SchemeRate.class,
            MinimisCeiling.class,
            GrantCeiling.class,
            GrantFloor.class,
            GrantRate.class,
            GrantRateBySize.class,
            GrantWithinMaximum.class);

    /** They compare what is written with what it comes to. */
    private static final Set<Class<? extends Requirement>> COMPARISONS = Set.of(
            PlanBalanced.class,
            StatedTotalsMatch.class,
            DeliberationMatchesPlan.class,
            LineArithmetic.class,
            SecuredAidEvidenced.class);

    private static final Set<Class<? extends Requirement>> OTHERS =
            Set.of(EligibleCostFloor.class, NoFctvaInHtPlan.class, StateGrantsBase.class);

    /** No grant comes near it. */
    private static final Dated<Rate> ANY_RATE = Dated.constant(Rate.billionths(Long.MAX_VALUE));

    private PlanRules() {}

    static boolean isAboutPlan(Clause clause) {
        return isLimit(clause) || is(clause, COMPARISONS) || is(clause, OTHERS);
    }

    static boolean isLimit(Clause clause) {
        return is(clause, LIMITS);
    }

    /** It says that costs and resources are not equal, or that what is written elsewhere is no more true. */
    static boolean isComparison(Clause clause) {
        return is(clause, COMPARISONS);
    }

    static List<Clause> all(Assessment assessment) {
        return clauses(assessment).filter(PlanRules::isAboutPlan).toList();
    }

    /** The limits that a dossier must keep to be filed, each with one bound. */
    static List<Clause> blockingLimits(Assessment assessment) {
        return assessment.checklist().stream()
                .filter(Trial::blocks)
                .map(Judged::clause)
                .filter(PlanRules::isLimit)
                .flatMap(PlanRules::bounds)
                .toList();
    }

    /** All limits, reserves included, each with one bound. */
    static List<Clause> limits(Assessment assessment) {
        return clauses(assessment)
                .filter(PlanRules::isLimit)
                .flatMap(PlanRules::bounds)
                .toList();
    }

    private static Stream<Clause> clauses(Assessment assessment) {
        return assessment.checklist().stream().map(Judged::clause);
    }

    private static boolean is(Clause clause, Set<Class<? extends Requirement>> kinds) {
        return kinds.contains(clause.requirement().getClass());
    }

    /** A rate that is bounded on both sides makes two clauses, so that each holds below or above one amount. */
    static Stream<Clause> bounds(Clause clause) {
        if (clause.requirement() instanceof GrantRate rate && rate.minimum().isPresent()) {
            return Stream.of(
                    clause.about(new GrantRate(Optional.empty(), rate.maximum())),
                    clause.about(new GrantRate(rate.minimum(), ANY_RATE)));
        }
        return Stream.of(clause);
    }
}
