package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.requirement.Terms;

/** The grant asked is at least the amount ({@code montant_demande_min}). */
public record GrantAtLeast(Money lowest) implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        Figure requested = budget.grant().requested();
        return requested
                .amount()
                .map(asked -> Truth.of(!lowest.exceeds(asked)))
                .orElseGet(() -> Truth.lacking(requested.lacking()));
    }
}
