package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Inhabitants;
import fr.complet.requirement.Terms;
import java.util.OptionalInt;

/** The applicant has so many inhabitants, both bounds included ({@code population_min}, {@code population_max}). */
public record PopulationWithin(OptionalInt lowest, OptionalInt highest) implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        Inhabitants inhabitants = Inhabitants.of(dossier.applicant());
        OptionalInt number = inhabitants.number();
        return number.isPresent() ? Truth.of(includes(number.getAsInt())) : Truth.lacking(inhabitants.lacking());
    }

    private boolean includes(int population) {
        return population >= lowest.orElse(0) && population <= highest.orElse(Integer.MAX_VALUE);
    }
}
