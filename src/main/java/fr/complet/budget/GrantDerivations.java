package fr.complet.budget;

import fr.complet.budget.Derived.Absent;
import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Derived.Ruled;
import fr.complet.budget.Derived.Written;
import fr.complet.budget.Operation.AtRate;
import fr.complet.budget.Operation.Capped;
import fr.complet.budget.Operation.Rounded;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfFigure;
import fr.complet.budget.Title.OfStep;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Resource;

/** How the grant asked and the most that the call grants come about. */
final class GrantDerivations {

    private final Plan plan;
    private final Figure requested;
    private final CostDerivations costs;
    private final GrantTerms terms;

    GrantDerivations(Plan plan, Figure requested, CostDerivations costs, GrantTerms terms) {
        this.plan = plan;
        this.requested = requested;
        this.costs = costs;
        this.terms = terms;
    }

    Derived requested() {
        if (!requested.isKnown()) {
            return new Lacking(requested.lacking());
        }
        Resource asked = GrantAsked.in(plan, terms).found().get(0);
        return FundingDerivations.named(asked, new Written(asked.amount()));
    }

    Derived maximum() {
        if (terms.tranches().isEmpty()) {
            return new Absent(Absence.CALL_SILENT);
        }
        if (terms.hasUnknownCeiling()) {
            return new Absent(Absence.CEILING_UNKNOWN);
        }
        Derived eligible = new Named(new OfFigure(FigureName.ELIGIBLE), costs.eligible());
        Derived tranches = new Sum(terms.tranches().stream().map(this::tranche).toList());
        return new Rounded(new Capped(tranches, eligible, Limit.ELIGIBLE_COSTS), Rounding.DOWN);
    }

    private Derived tranche(Tranche tranche) {
        Derived eligible = tranche.section()
                .<Derived>map(section ->
                        new Named(new OfStep(Concept.ELIGIBLE_COSTS, tranche.section()), costs.eligibleIn(section)))
                .orElseGet(() -> new Named(new OfFigure(FigureName.ELIGIBLE), costs.eligible()));
        Derived share = new AtRate(new RateUsed.InForce(tranche.rate(), terms.date()), eligible);
        Derived whole = tranche.ceiling()
                .<Derived>map(ceiling -> new Capped(share, new Ruled(ceiling, terms.date()), Limit.CEILING))
                .orElse(share);
        return new Named(new OfStep(Concept.TRANCHE, tranche.section()), whole);
    }
}
