package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/** Every one of the conditions holds ({@code toutes}). */
public record AllOf(List<Condition> conditions) implements Condition {

    public AllOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.all(conditions.stream()
                .map(condition -> condition.holds(dossier, budget, terms))
                .toList());
    }
}
