package fr.complet.budget;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingType;
import fr.complet.money.Money;
import java.util.Optional;

/**
 * What is given in kind: the same amount is to stand in the costs and in the resources, to the cent (ASSO-03).
 *
 * @param costs those of category valorisation, in the base of the plan
 * @param resources those of type contribution_nature
 */
public record InKind(Money costs, Money resources) {

    /** Nothing when nothing is given in kind, or an amount is not known. */
    public static Optional<InKind> of(Budget budget) {
        Figure costs = Figure.sum(budget.costs().lines().stream()
                .filter(line -> line.line().category().is(CostCategory.VALORISATION))
                .map(PricedLine::amount)
                .toList());
        Figure resources = Figure.sum(budget.funding().lines().stream()
                .filter(line -> line.resource().type().is(FundingType.CONTRIBUTION_NATURE))
                .map(FundingLine::amount)
                .toList());
        boolean any = !costs.isZero() || !resources.isZero();
        return costs.amount()
                .filter(known -> any)
                .flatMap(spent -> resources.amount().map(given -> new InKind(spent, given)));
    }

    public Money gap() {
        return resources.minus(costs);
    }
}
