package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/** The project has one at least of the digital uses ({@code usage_numerique}). */
public record DigitalUseAmong(List<DigitalUse> uses) implements Condition {

    public DigitalUseAmong {
        uses = List.copyOf(uses);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.any(uses.stream()
                .map(use -> Truth.among(dossier.project().use(use), List.of(true)))
                .toList());
    }
}
