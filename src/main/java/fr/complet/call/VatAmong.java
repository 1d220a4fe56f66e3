package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.VatRegime;
import fr.complet.requirement.Terms;
import java.util.List;

/** The VAT of the project has one of the destinies ({@code tva}). */
public record VatAmong(List<VatRegime> regimes) implements Condition {

    public VatAmong {
        regimes = List.copyOf(regimes);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.among(dossier.plan().vat(), regimes);
    }
}
