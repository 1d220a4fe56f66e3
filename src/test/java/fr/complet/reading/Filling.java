package fr.complet.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** A dossier that is filled in answer by answer, in some order; each answer stays where it stands in the whole file. */
final class Filling {

    /** Amounts by year are one answer. */
    private static final String YEARS = "annees";

    private final Form whole;
    private final List<Form> answers;
    private final Set<Form> given = new HashSet<>();

    private Filling(Form whole, List<Form> answers) {
        this.whole = whole;
        this.answers = answers;
    }

    static Filling inFileOrder(Form whole) {
        return new Filling(whole, parts(whole, "").flatMap(List::stream).toList());
    }

    /** Answers and lines of tables in another order; what stands on one line of a table is filled in at one go. */
    static Filling shuffled(Form whole, long seed) {
        List<List<Form>> parts = new ArrayList<>(parts(whole, "").toList());
        Collections.shuffle(parts, new Random(seed));
        return new Filling(whole, parts.stream().flatMap(List::stream).toList());
    }

    List<Form> answers() {
        return answers;
    }

    /** The file as far as it is filled in, with one more answer. */
    Form with(Form answer) {
        given.add(answer);
        return kept(whole, "").orElseThrow();
    }

    boolean isGiven(Form answer) {
        return given.contains(answer);
    }

    /** The answers under a key of the whole file, at any depth. */
    static List<Form> answersUnder(Form form, String... path) {
        Form below = form;
        for (String key : path) {
            below = Tree.at(below, key).orElseThrow();
        }
        return parts(below, "").flatMap(List::stream).toList();
    }

    private static Stream<List<Form>> parts(Form form, String key) {
        if (form instanceof Mapping group && !key.equals(YEARS)) {
            return group.entries().stream().flatMap(entry -> parts(entry.value(), entry.key()));
        }
        if (isTable(form)) {
            return ((Sequence) form)
                    .items().stream()
                            .map(line -> parts(line, "").flatMap(List::stream).toList());
        }
        return form.isBlank() ? Stream.empty() : Stream.of(List.of(form));
    }

    private static boolean isTable(Form form) {
        return form instanceof Sequence list && list.items().stream().anyMatch(Mapping.class::isInstance);
    }

    private Optional<Form> kept(Form form, String key) {
        if (form instanceof Mapping group && !key.equals(YEARS)) {
            List<Mapping.Entry> entries = group.entries().stream()
                    .flatMap(entry -> kept(entry.value(), entry.key())
                            .map(value -> new Mapping.Entry(entry.key(), entry.keyPlace(), value))
                            .stream())
                    .toList();
            return entries.isEmpty() ? Optional.empty() : Optional.of(new Mapping(entries, group.place()));
        }
        if (isTable(form)) {
            List<Form> lines = ((Sequence) form)
                    .items().stream().flatMap(line -> kept(line, "").stream()).toList();
            return lines.isEmpty() ? Optional.empty() : Optional.of(new Sequence(lines, form.place()));
        }
        return Optional.of(form).filter(given::contains);
    }
}
