package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.ArrayList;
import java.util.List;

/** Every one of the conditions holds ({@code toutes}). */
public record AllOf(List<Condition> conditions) implements Condition {

    public AllOf {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        List<Truth> truths = new ArrayList<>();
        for (Condition condition : conditions) {
            truths.add(condition.holds(dossier, budget, terms));
        }
        return Truth.all(truths);
    }
}
