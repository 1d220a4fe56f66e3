package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Unsupposable.Kind;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The lines of a table in the tree of a dossier, blank ones left out, found by their number, name or type. */
record FormLines(List<Form> lines) {

    private static final String NEW = "+";
    /** How many lines a message lists. */
    private static final int MOST = 12;
    /** What a line may be called by, the surest first. */
    private static final List<List<String>> NAMES = List.of(
            List.of("id", "exigence"),
            List.of("libelle", "financeur", "nom"),
            List.of("type", "poste", "nature"),
            List.of("dispositif"));

    FormLines {
        lines = List.copyOf(lines);
    }

    static FormLines of(Form table) {
        List<Form> lines = new ArrayList<>();
        if (table instanceof Sequence list) {
            list.items().stream().filter(item -> !item.isBlank()).forEach(lines::add);
        }
        return new FormLines(lines);
    }

    /** What stands under a key; the tables under several of its names are one. */
    static Form under(Form group, List<String> names) {
        List<Form> found = new ArrayList<>();
        if (group instanceof Mapping mapping) {
            mapping.entries().stream()
                    .filter(entry -> names.contains(Spelling.normalise(entry.key())))
                    .filter(entry -> !entry.value().isBlank())
                    .forEach(entry -> found.add(entry.value()));
        }
        if (found.size() < 2) {
            return found.isEmpty() ? new Mapping(List.of(), Place.ofFile("")) : found.get(0);
        }
        return new Sequence(
                found.stream().flatMap(form -> of(form).lines.stream()).toList(),
                found.get(0).place());
    }

    /** The line at a number; nothing when it is new. */
    Form at(int index) {
        return index < lines.size() ? lines.get(index) : new Mapping(List.of(), Place.ofFile(""));
    }

    /** Whether it is the number of the line that would come next. */
    boolean isNext(String number) {
        return number.equals(Integer.toString(lines.size()));
    }

    /** The number of the line that a name means. */
    int find(String name, String table, String text) throws Unsupposable {
        if (name.equals(NEW)) {
            return lines.size();
        }
        if (name.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return numbered(name, text);
        }
        String wanted = Spelling.normalise(name);
        for (List<String> keys : NAMES) {
            List<Integer> found = matching(keys, wanted::equals);
            if (!found.isEmpty()) {
                return only(found, table, text);
            }
        }
        List<Integer> found = matching(List.of("libelle", "financeur", "nom"), known -> known.contains(wanted));
        if (found.isEmpty()) {
            throw nameless(name, text);
        }
        return only(found, table, text);
    }

    private Unsupposable nameless(String name, String text) {
        List<String> known =
                NAMES.stream().flatMap(keys -> texts(keys).stream()).toList();
        return Spelling.nearest(name, known)
                .map(nearest ->
                        new Unsupposable(Kind.MISSPELT_LINE, text, text.replace("[" + name + "]", "[" + nearest + "]")))
                .orElseGet(() -> new Unsupposable(Kind.UNKNOWN_LINE, text, described()));
    }

    /** What can be typed between brackets. */
    private List<String> texts(List<String> keys) {
        return lines.stream()
                .flatMap(line -> keys.stream().flatMap(key -> Tree.text(line, key).stream()))
                .map(Scalar::text)
                .filter(text -> text.chars().noneMatch(c -> c == '[' || c == ']' || c == '.'))
                .toList();
    }

    private int numbered(String name, String text) throws Unsupposable {
        boolean known = name.length() < 7 && Integer.parseInt(name) < lines.size();
        if (!known) {
            throw new Unsupposable(Kind.UNKNOWN_LINE, text, described());
        }
        return Integer.parseInt(name);
    }

    private static int only(List<Integer> found, String table, String text) throws Unsupposable {
        if (found.size() > 1) {
            List<String> first = found.stream()
                    .limit(MOST)
                    .map(index -> table + "[" + index + "]")
                    .toList();
            throw new Unsupposable(Kind.SEVERAL_LINES, text, joined(first, found.size(), ", "));
        }
        return found.get(0);
    }

    private List<Integer> matching(List<String> keys, Predicate<String> wanted) {
        return IntStream.range(0, lines.size())
                .filter(index -> keys.stream()
                        .flatMap(key -> Tree.text(lines.get(index), key).stream())
                        .map(text -> Spelling.normalise(text.text()))
                        .anyMatch(wanted))
                .boxed()
                .toList();
    }

    /** What the lines may be called, the first of them. */
    private String described() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(MOST, lines.size()); i++) {
            int index = i;
            names.add(NAMES.stream()
                    .flatMap(List::stream)
                    .flatMap(key -> Tree.text(lines.get(index), key).stream())
                    .map(Scalar::text)
                    .filter(text -> !text.isBlank())
                    .findFirst()
                    .orElse(Integer.toString(index)));
        }
        return joined(names, lines.size(), " · ");
    }

    private static String joined(List<String> first, int all, String separator) {
        return String.join(separator, first) + (all > first.size() ? separator + "…" : "");
    }
}
