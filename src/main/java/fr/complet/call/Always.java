package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;

/** No condition: the clause applies to every dossier. */
public record Always() implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.YES;
    }
}
