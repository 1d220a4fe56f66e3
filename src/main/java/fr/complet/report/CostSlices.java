package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.CostCategory;
import fr.complet.language.Messages;
import fr.complet.report.Slice.Kind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The costs by category: the largest first, what is not known last, and the smallest together when they are many. */
final class CostSlices {

    private CostSlices() {}

    static List<Slice> of(Budget budget, Words words) {
        Messages sentences = Messages.planning(words.messages().language());
        Map<CostCategory, List<Figure>> known = new EnumMap<>(CostCategory.class);
        List<Figure> unsorted = new ArrayList<>();
        for (PricedLine line : budget.costs().lines()) {
            line.line()
                    .category()
                    .value()
                    .map(category -> known.computeIfAbsent(category, one -> new ArrayList<>()))
                    .orElse(unsorted)
                    .add(line.amount());
        }
        List<Slice> slices = new ArrayList<>();
        known.forEach((category, amounts) -> slices.add(slice(words.heading(category), amounts)));
        if (!unsorted.isEmpty()) {
            slices.add(slice(sentences.say("unsorted"), unsorted));
        }
        return Largest.of(slices, number -> sentences.count("other_costs", number, words.count(number)));
    }

    private static Slice slice(String label, List<Figure> amounts) {
        return new Slice(label, "", Figure.sum(amounts).amount(), Kind.COST);
    }
}
