package fr.complet.report;

import fr.complet.budget.Figure;
import fr.complet.language.Messages;
import fr.complet.report.PlanOutline.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a drawing of a plan.
 *
 * @param heads below its title: whose plan it is, and of what
 */
record PlanCaption(String title, List<String> heads, Words words) {

    private static final String SEPARATOR = " · ";

    PlanCaption {
        heads = List.copyOf(heads);
    }

    static Messages sentences(Words words) {
        return Messages.planning(words.messages().language());
    }

    Messages sentences() {
        return sentences(words);
    }

    String amount(Figure figure) {
        return figure.amount()
                .map(words::amount)
                .orElseGet(() -> words.messages().say("plan.blank"));
    }

    /** The amount, its share, and what else is said of it. */
    String figures(Side side, Slice slice) {
        List<String> told = new ArrayList<>();
        told.add(slice.amount()
                .map(words::amount)
                .orElseGet(() -> words.messages().say("plan.blank")));
        side.share(slice).map(words::ratio).ifPresent(told::add);
        if (!slice.note().isEmpty()) {
            told.add(slice.note());
        }
        return String.join(SEPARATOR, told);
    }

    String balance(PlanOutline outline) {
        return outline.balance()
                .amount()
                .map(gap -> PlanTable.told(gap, words))
                .orElseGet(() -> sentences().say("unknown_balance"));
    }

    /** Everything that the drawing shows, in sentences. */
    String told(PlanOutline outline) {
        return String.join(
                " ",
                listed("told.costs", outline.costs()),
                listed("told.resources", outline.resources()),
                balance(outline));
    }

    private String listed(String key, Side side) {
        String parts = side.slices().stream()
                .map(slice -> sentences().say("told.part", slice.label(), figures(side, slice)))
                .collect(Collectors.joining("\u00A0; "));
        return side.slices().isEmpty()
                ? sentences().say(key + ".none")
                : sentences().say(key, amount(side.total()), parts);
    }
}
