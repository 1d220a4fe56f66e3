package fr.complet.expression;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.requirement.Estimate;
import fr.complet.requirement.Terms;
import java.util.Locale;

/** The figures of the plan de financement that expressions can name ({@code plan.cout}). */
public enum PlanFigure {
    COUT,
    COUT_HT,
    COUT_TTC,
    INVESTISSEMENT,
    FONCTIONNEMENT,
    ELIGIBLE,
    INELIGIBLE,
    RESSOURCES,
    SOLDE,
    PROPRE,
    PUBLIC,
    PRIVE,
    HORS_PLAN,
    ACQUIS,
    AIDE_DEMANDEE,
    /** What the call computes: the only one that rests on its parameters. */
    AIDE_MAXIMALE;

    /** Its name after {@code plan.}; also the key of its words. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static PlanFigure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    Estimate in(Budget budget, Terms terms, Place place) {
        return this == AIDE_MAXIMALE ? Estimate.ofMaximumGrant(budget, terms, place) : Estimate.of(in(budget));
    }

    private Figure in(Budget budget) {
        return switch (this) {
            case COUT -> budget.costs().total();
            case COUT_HT -> budget.costs().ht();
            case COUT_TTC -> budget.costs().ttc();
            case INVESTISSEMENT -> budget.costs().investment();
            case FONCTIONNEMENT -> budget.costs().operating();
            case ELIGIBLE, AIDE_MAXIMALE -> budget.costs().eligible();
            case INELIGIBLE -> budget.costs().ineligible();
            case RESSOURCES -> budget.funding().total();
            case SOLDE -> budget.balance();
            case PROPRE -> budget.funding().own();
            case PUBLIC -> budget.funding().publicAid();
            case PRIVE -> budget.funding().privateAid();
            case HORS_PLAN -> budget.funding().outside();
            case ACQUIS -> budget.funding().secured();
            case AIDE_DEMANDEE -> budget.grant().requested();
        };
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
