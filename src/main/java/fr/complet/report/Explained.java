package fr.complet.report;

import fr.complet.budget.BreakdownName;
import fr.complet.budget.FigureName;
import fr.complet.language.Language;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The codes of the figures whose names begin so, when several do. */
    public static List<String> beginningWith(String name) {
        return FigureSearch.beginningWith(name);
    }

    /** What the figures and breakdowns of these codes are called in a language, by code. */
    public static Map<String, String> titles(List<String> codes, Language language) {
        TitleWords words = TitleWords.of(Words.in(language));
        Map<String, String> titles = new LinkedHashMap<>();
        for (FigureName figure : all().figures) {
            titles.put(figure.code(), words.name(figure));
        }
        for (BreakdownName breakdown : all().breakdowns) {
            titles.put(breakdown.code(), words.name(breakdown));
        }
        titles.keySet().retainAll(codes);
        return titles;
    }

    /** The name nearest to one that no figure has. */
    public static Optional<String> nearest(String name) {
        return FigureSearch.nearest(name);
    }

    /** The names that JSON gives figures and breakdowns. */
    public static List<String> codes() {
        return all().codesOfThese();
    }

    List<String> codesOfThese() {
        return Stream.concat(
                        figures.stream().map(FigureName::code),
                        breakdowns.stream().map(BreakdownName::code))
                .toList();
    }

    static Explained of(FigureName figure) {
        return new Explained(List.of(figure), List.of());
    }

    static Explained of(BreakdownName breakdown) {
        return new Explained(List.of(), List.of(breakdown));
    }
}
