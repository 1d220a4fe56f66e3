package fr.complet.expression;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.requirement.Estimate;
import fr.complet.requirement.Terms;
import java.util.Locale;
import java.util.function.Function;

/** The figures of the plan de financement that expressions can name ({@code plan.cout}). */
public enum PlanFigure {
    COUT(budget -> budget.costs().total()),
    COUT_HT(budget -> budget.costs().ht()),
    COUT_TTC(budget -> budget.costs().ttc()),
    INVESTISSEMENT(budget -> budget.costs().investment()),
    FONCTIONNEMENT(budget -> budget.costs().operating()),
    ELIGIBLE(budget -> budget.costs().eligible()),
    INELIGIBLE(budget -> budget.costs().ineligible()),
    RESSOURCES(budget -> budget.funding().total()),
    SOLDE(Budget::balance),
    PROPRE(budget -> budget.funding().own()),
    PUBLIC(budget -> budget.funding().publicAid()),
    PRIVE(budget -> budget.funding().privateAid()),
    HORS_PLAN(budget -> budget.funding().outside()),
    ACQUIS(budget -> budget.funding().secured()),
    AIDE_DEMANDEE(budget -> budget.grant().requested()),
    /** What the call computes: the only one that rests on its parameters. */
    AIDE_MAXIMALE(budget -> budget.costs().eligible());

    private final Function<Budget, Figure> figure;

    PlanFigure(Function<Budget, Figure> figure) {
        this.figure = figure;
    }

    /** Its name after {@code plan.}; also the key of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanFigure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    Estimate in(Budget budget, Terms terms, Place place) {
        return this == AIDE_MAXIMALE
                ? Estimate.ofMaximumGrant(budget, terms, place)
                : Estimate.of(figure.apply(budget));
    }

    /** The table that it adds up. */
    Place place(Dossier dossier) {
        return switch (this) {
            case COUT, COUT_HT, COUT_TTC, INVESTISSEMENT, FONCTIONNEMENT, ELIGIBLE, INELIGIBLE, AIDE_MAXIMALE ->
                dossier.plan().costs().place();
            case RESSOURCES, SOLDE, PROPRE, PUBLIC, PRIVE, HORS_PLAN, ACQUIS, AIDE_DEMANDEE ->
                dossier.plan().resources().place();
        };
    }
}
