package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Costs;
import fr.complet.budget.Figure;
import fr.complet.budget.Funding;
import fr.complet.budget.GrantFigures;
import fr.complet.budget.InvestmentFunding;
import fr.complet.budget.NetCost;
import fr.complet.dossier.Base;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;

/** A budget for tests, of which only the total cost and the grant asked are known. */
final class TestBudget {

    private static final Figure UNKNOWN =
            Figure.lacking(TestDossier.empty().build().plan().costs().asAnswer());

    private TestBudget() {}

    static Budget of(Optional<Base> base, Money total, Money requested) {
        return of(base, Figure.of(total), Figure.of(requested));
    }

    static Budget unknown(Base base) {
        return of(Optional.of(base), UNKNOWN, UNKNOWN);
    }

    private static Budget of(Optional<Base> base, Figure total, Figure requested) {
        return new Budget(
                base,
                new Costs(List.of(), List.of(), total, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                new Funding(List.of(), UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
                new GrantFigures(requested, Optional.empty()),
                new InvestmentFunding(false, Optional.empty(), List.of()),
                new NetCost(Optional.empty(), Optional.empty()));
    }
}
