package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.AidRegime;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/** The project stands under one of the rules on State aid ({@code regime_aide}). */
public record AidRegimeAmong(List<AidRegime> regimes) implements Condition {

    public AidRegimeAmong {
        regimes = List.copyOf(regimes);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.among(dossier.project().aidRegime(), regimes);
    }
}
