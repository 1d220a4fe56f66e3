package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A kind of requirement that a call can make; the components of each record are the keys of the call file. The
 * {@code permits} clause is the registry.
 */
public sealed interface Requirement
        permits BankAccountValid,
                BaseStated,
                CalendarInOrder,
                CertifiedAccounts,
                ContactReachable,
                ContributionForEquipment,
                ContributionWithinOwn,
                CostLinesComplete,
                CostsEvidenced,
                DeliberationContent,
                DeliberationDated,
                DeliberationEnforceable,
                DeliberationMatchesPlan,
                DerogationAdmissible,
                DerogationUseful,
                EligibleApplicant,
                EligibleCostFloor,
                EverythingLegible,
                ExpressionHolds,
                FieldRequired,
                FilesInOrder,
                FilingWindow,
                GrantCeiling,
                GrantFloor,
                GrantRate,
                GrantRateBySize,
                GrantWithinMaximum,
                IndicatorsWithTarget,
                InvestmentOnly,
                InvestmentWithoutVat,
                KnownKeysOnly,
                LeaderShare,
                LineArithmetic,
                LongestDuration,
                MaximumCount,
                MinimisCeiling,
                MinimumCount,
                MinimumOwnShare,
                MinimumOwnShareHt,
                NoEarlyStart,
                NoFctvaInHtPlan,
                OneGrantAsked,
                PieceOrStatement,
                PieceRequired,
                PiecesArrived,
                PlanBalanced,
                ProcurementThreshold,
                PublicAidCeiling,
                QuotesBeforeEngagement,
                QuotesMatchLines,
                QuotesRecent,
                RecoverableVat,
                ReferencesResolve,
                RegionAndDepartment,
                Reminder,
                ResourceLinesComplete,
                RnaValid,
                SchemeRate,
                SeatInRegion,
                SeatKnown,
                SecuredAidEvidenced,
                SignatoryEmpowered,
                SiretMatchesSeat,
                SiretValid,
                SmallCommunes,
                StateGrantsBase,
                StateGrantsCeiling,
                StateGrantsFloor,
                StatedTotalsMatch,
                StatementRequired,
                TerritoryInRegion,
                TerritoryKnown,
                TextLongEnough {

    /** Judges a dossier by the rules in force on the day of the terms. */
    Outcome judge(Dossier dossier, Budget budget, Terms terms);

    /**
     * The dated values that it goes by for a dossier on a day: when all rest on one source, so does the rule of that day.
     * Empty when its rule rests on another source than its values.
     */
    default List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of();
    }

    /** A second look once every requirement is judged, by the outcomes before any derogation. */
    default Optional<Outcome> review(Dossier dossier, Map<String, Outcome> outcomes) {
        return Optional.empty();
    }
}
