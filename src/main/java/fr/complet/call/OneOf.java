package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/** One at least of the conditions holds ({@code une}). */
public record OneOf(List<Condition> conditions) implements Condition {

    public OneOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.any(conditions.stream()
                .map(condition -> condition.holds(dossier, budget, terms))
                .toList());
    }
}
