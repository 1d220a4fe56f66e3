package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/**
 * The severity of a requirement, which may depend on the dossier: the first case that holds, else the usual one.
 *
 * @param settled whether an office has decided it, and not the call
 */
public record Gravity(Severity usual, List<Case> cases, boolean settled) {

    public Gravity {
        cases = List.copyOf(cases);
    }

    public Gravity(Severity usual, List<Case> cases) {
        this(usual, cases, false);
    }

    /** What an office decides, whatever the dossier. */
    static Gravity settled(Severity severity) {
        return new Gravity(severity, List.of(), true);
    }

    Severity of(Dossier dossier, Budget budget, Terms terms) {
        for (Case exception : cases) {
            if (exception.when.holds(dossier, budget, terms).holds()) {
                return exception.severity;
            }
        }
        return usual;
    }

    /** A severity that applies under a condition. */
    public record Case(Condition when, Severity severity) {}
}
