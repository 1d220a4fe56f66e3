package fr.complet.report;

import fr.complet.budget.BreakdownName;
import fr.complet.budget.FigureName;
import fr.complet.language.Language;
import fr.complet.spelling.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds figures by the names that people type. */
final class FigureSearch {

    private static final String BOTH_BOUNDS = "own_share_investment";

    private FigureSearch() {}

    private static String key(String name) {
        return Spelling.normalise(name.replace(",", " "));
    }

    static Optional<Explained> find(String name) {
        Map<String, Explained> names = names();
        Optional<Explained> whole = Optional.ofNullable(names.get(key(name)));
        return whole.or(() -> beginning(key(name), names));
    }

    private static Optional<Explained> beginning(String key, Map<String, Explained> names) {
        List<Explained> found = beginningWith(key, names);
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static List<Explained> beginningWith(String key, Map<String, Explained> names) {
        return names.keySet().stream()
                .filter(known -> !key.isEmpty() && known.startsWith(key))
                .map(names::get)
                .distinct()
                .toList();
    }

    /** The codes of the figures whose names begin so. */
    static List<String> beginningWith(String name) {
        return beginningWith(key(name), names()).stream()
                .flatMap(found -> found.codesOfThese().stream())
                .distinct()
                .toList();
    }

    /** By code first, then by the labels of both languages. */
    private static Map<String, Explained> names() {
        Map<String, Explained> names = new LinkedHashMap<>();
        for (FigureName figure : FigureName.values()) {
            names.put(figure.code(), Explained.of(figure));
        }
        names.put(
                BOTH_BOUNDS,
                new Explained(
                        List.of(FigureName.OWN_SHARE_INVESTMENT_LOWEST, FigureName.OWN_SHARE_INVESTMENT_HIGHEST),
                        List.of()));
        for (BreakdownName breakdown : BreakdownName.values()) {
            names.put(breakdown.code(), Explained.of(breakdown));
        }
        for (Language language : List.of(Language.FR, Language.EN)) {
            TitleWords titles = TitleWords.of(Words.in(language));
            for (FigureName figure : FigureName.values()) {
                names.putIfAbsent(key(titles.name(figure)), Explained.of(figure));
            }
            for (BreakdownName breakdown : BreakdownName.values()) {
                names.putIfAbsent(key(titles.name(breakdown)), Explained.of(breakdown));
            }
        }
        return names;
    }

    static Optional<String> nearest(String name) {
        return Spelling.nearest(name, names().keySet());
    }
}
