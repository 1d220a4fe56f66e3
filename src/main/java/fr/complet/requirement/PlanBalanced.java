package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;

/** Asks that the costs equal the resources that count, to the cent (plan_equilibre). Source: BAL-01. */
public record PlanBalanced() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Figure costs = budget.costs().total();
        Figure resources = budget.funding().total();
        Figure balance = budget.balance();
        return balance.amount()
                .map(gap -> gap.isZero()
                        ? Outcome.met()
                        : Outcome.invalid(gap(
                                dossier,
                                costs.amount().orElseThrow(),
                                resources.amount().orElseThrow())))
                .orElseGet(() -> Outcome.undecided(balance.lacking()));
    }

    private static Finding gap(Dossier dossier, Money costs, Money resources) {
        Imbalance fault = resources.exceeds(costs) ? Imbalance.TOO_MUCH : Imbalance.TOO_LITTLE;
        Money difference = costs.minus(resources).magnitude();
        return Finding.of(
                        fault,
                        dossier.plan().resources().place(),
                        Fact.of(costs),
                        Fact.of(resources),
                        Fact.of(difference))
                .expecting(Fact.of(costs))
                .having(Fact.of(resources));
    }

    enum Imbalance implements Fault {
        /** Facts: the costs, the resources, the excess. */
        TOO_MUCH,
        /** Facts: the costs, the resources, what is missing. */
        TOO_LITTLE
    }
}
