package fr.complet.expression;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The names that expressions know, as a tree: groups, tables with their lines, answers. */
public final class Lexicon {

    /** The group of all groups. */
    static final String ROOT = "";
    /** Ends the path of the lines of a table. */
    static final String LINES = "[]";
    /** The figures of the plan de financement. */
    static final String PLAN = "plan";

    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> groups = new LinkedHashMap<>();

    private Lexicon() {}

    /** The names of these terms, and of the figures of the plan. */
    public static Lexicon of(Collection<Term> terms) {
        Lexicon lexicon = new Lexicon();
        terms.forEach(lexicon::add);
        for (PlanFigure figure : PlanFigure.values()) {
            lexicon.add(new Term(PLAN + "." + figure.code(), Sort.AMOUNT, false, List.of()));
        }
        return lexicon;
    }

    private void add(Term term) {
        terms.put(term.path(), term);
        String group = ROOT;
        int from = 0;
        for (int dot = term.path().indexOf('.'); dot >= 0; dot = term.path().indexOf('.', from)) {
            String below = term.path().substring(0, dot);
            name(group, below);
            group = below;
            from = dot + 1;
        }
        name(group, term.path());
    }

    private void name(String group, String path) {
        String field = path.substring(group.isEmpty() ? 0 : group.length() + 1);
        String name = isTable(path) ? field.substring(0, field.length() - LINES.length()) : field;
        groups.computeIfAbsent(group, key -> new LinkedHashMap<>()).put(name, path);
    }

    /** Every answer and figure, in the order of the format. */
    public Collection<Term> terms() {
        return terms.values();
    }

    /** The paths of the tables, without the mark of their lines. */
    public List<String> tables() {
        return groups.keySet().stream()
                .filter(Lexicon::isTable)
                .map(lines -> lines.substring(0, lines.length() - LINES.length()))
                .toList();
    }

    /** Every name, wherever it stands. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        groups.values().forEach(below -> names.addAll(below.keySet()));
        return names;
    }

    static boolean isTable(String path) {
        return path.endsWith(LINES);
    }

    Optional<Term> term(String path) {
        return Optional.ofNullable(terms.get(path));
    }

    Set<String> groups() {
        return groups.keySet();
    }

    /** What can be named in a group or in the lines of a table: paths by names. */
    Map<String, String> below(String group) {
        return groups.getOrDefault(group, Map.of());
    }

    /** The path of a name in a group that has it, which the check of an expression has seen to. */
    String below(String group, String name) {
        return Objects.requireNonNull(below(group).get(name), name);
    }
}
