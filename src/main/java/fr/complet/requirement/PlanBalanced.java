package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.FundingLine;
import fr.complet.budget.InvestmentFunding;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks that the costs equal the resources that count, to the cent (plan_equilibre); and where there are two sections,
 * that the resources said to pay for one come to no more than its costs. Source: BAL-01.
 */
public record PlanBalanced() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Figure costs = budget.costs().total();
        Figure resources = budget.funding().total();
        Figure balance = budget.balance();
        return balance.amount()
                .map(gap -> gap.isZero()
                        ? sections(dossier, budget)
                        : Outcome.invalid(gap(
                                dossier,
                                costs.amount().orElseThrow(),
                                resources.amount().orElseThrow())))
                .orElseGet(() -> Outcome.undecided(balance.lacking()));
    }

    /** No allocation of a balanced plan gives the investment its costs: what the resources are said to pay for is wrong. */
    private static Outcome sections(Dossier dossier, Budget budget) {
        InvestmentFunding investment = budget.investment();
        boolean possible = !investment.planned()
                || investment.range().isPresent()
                || !investment.lacking().isEmpty();
        return possible
                ? Outcome.met()
                : Stream.of(
                                section(
                                        dossier,
                                        budget,
                                        Section.INVESTISSEMENT,
                                        budget.costs().investment()),
                                section(
                                        dossier,
                                        budget,
                                        Section.FONCTIONNEMENT,
                                        budget.costs().operating()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .map(Outcome::invalid)
                        .orElseGet(Outcome::met);
    }

    private static Optional<Finding> section(Dossier dossier, Budget budget, Section section, Figure costs) {
        Figure received = Figure.sum(
                budget.funding().lines().stream()
                        .filter(line -> line.resource().section().is(section))
                        .toList(),
                FundingLine::amount);
        return received.minus(costs).amount().filter(Money::isPositive).map(excess -> {
            Fact most = Fact.of(costs.amount().orElseThrow());
            Fact all = Fact.of(received.amount().orElseThrow());
            return Finding.of(
                            Imbalance.SECTION,
                            dossier.plan().resources().place(),
                            Fact.of(section),
                            all,
                            most,
                            Fact.of(excess))
                    .expecting(most)
                    .having(all);
        });
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
        TOO_LITTLE,
        /** Facts: the section, the resources that pay for it, its costs, the excess. */
        SECTION
    }
}
