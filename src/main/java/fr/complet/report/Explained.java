package fr.complet.report;

import fr.complet.budget.BreakdownName;
import fr.complet.budget.FigureName;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which figures somebody wants explained: one or several by a name, or all of them. */
public record Explained(List<FigureName> figures, List<BreakdownName> breakdowns) {

    public Explained {
        figures = List.copyOf(figures);
        breakdowns = List.copyOf(breakdowns);
    }

    public static Explained all() {
        return new Explained(Arrays.asList(FigureName.values()), Arrays.asList(BreakdownName.values()));
    }

    /**
     * What a user means by a name: that of JSON, the label in either language, or the beginning that only one of them has;
     * nothing when no figure has it.
     */
    public static Optional<Explained> named(String name) {
        return FigureSearch.find(name);
    }

    /** The name nearest to one that no figure has. */
    public static Optional<String> nearest(String name) {
        return FigureSearch.nearest(name);
    }

    /** The names that JSON gives figures and breakdowns. */
    public static List<String> codes() {
        return Stream.concat(
                        Stream.of(FigureName.values()).map(FigureName::code),
                        Stream.of(BreakdownName.values()).map(BreakdownName::code))
                .toList();
    }

    static Explained of(FigureName figure) {
        return new Explained(List.of(figure), List.of());
    }

    static Explained of(BreakdownName breakdown) {
        return new Explained(List.of(), List.of(breakdown));
    }
}
