package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/** A line of the costs is of one of the categories ({@code poste}). */
public record CategoryUsed(List<CostCategory> categories) implements Condition {

    public CategoryUsed {
        categories = List.copyOf(categories);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Lines.any(dossier.plan().costs(), line -> Truth.among(line.category(), categories));
    }
}
