package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingType;
import fr.complet.requirement.Terms;
import java.util.List;

/** A resource that counts is of one of the types ({@code financeur}). */
public record FunderAmong(List<FundingType> types) implements Condition {

    public FunderAmong {
        types = List.copyOf(types);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Lines.anyCounted(dossier, budget, resource -> Truth.among(resource.type(), types));
    }
}
