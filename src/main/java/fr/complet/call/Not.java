package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;

/** The condition does not hold ({@code pas}). */
public record Not(Condition condition) implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return condition.holds(dossier, budget, terms).negated();
    }
}
