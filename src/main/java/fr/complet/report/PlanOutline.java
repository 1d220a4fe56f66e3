package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a picture of the plan shows: the costs by category, the resources by funder, and whether they meet. */
record PlanOutline(Side costs, Side resources, Figure balance) {

    static PlanOutline of(Budget budget, Words words) {
        Messages sentences = Messages.planning(words.messages().language());
        return new PlanOutline(
                new Side(CostSlices.of(budget, words), budget.costs().total()),
                new Side(funded(budget, words, sentences), budget.funding().total()),
                budget.balance());
    }

    /** What is still to be found is a part, too. */
    private static List<Slice> funded(Budget budget, Words words, Messages sentences) {
        List<Slice> slices = new ArrayList<>(FunderSlices.of(budget, words));
        budget.balance()
                .amount()
                .filter(Money::isNegative)
                .map(gap -> new Slice(sentences.say("gap"), "", Optional.of(gap.magnitude()), Slice.Kind.GAP))
                .ifPresent(slices::add);
        return slices;
    }

    /** What the longer side comes to, as far as it is known. */
    Money scale() {
        return costs.known().max(resources.known());
    }

    /** What a part is of a total; nothing when that is not known, or nothing. */
    static Optional<Ratio> share(Money part, Figure total) {
        return total.amount().flatMap(whole -> Ratio.of(part, whole));
    }

    /** One side of the plan, with what it comes to: of the resources, only what has been found. */
    record Side(List<Slice> slices, Figure total) {

        Side {
            slices = List.copyOf(slices);
        }

        Money known() {
            return Money.sum(slices.stream().map(Slice::length).toList());
        }

        /** What a slice is of its side; nothing for what is still to be found. */
        Optional<Ratio> share(Slice slice) {
            return slice.kind() == Slice.Kind.GAP
                    ? Optional.empty()
                    : slice.amount().flatMap(part -> PlanOutline.share(part, total));
        }
    }
}
