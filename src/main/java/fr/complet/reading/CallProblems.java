package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the mistakes of the files that make a call; what is read twice is told once. */
final class CallProblems {

    /** Names compared for suggestions, in all: beyond, a hostile file would take for ever. */
    private static final int MOST_COMPARED = 1_000_000;

    private final Set<CallProblem> found = new LinkedHashSet<>();
    private int compared;

    /** Mistakes that somebody else tells: nothing is suggested. */
    static CallProblems untold() {
        CallProblems untold = new CallProblems();
        untold.compared = MOST_COMPARED + 1;
        return untold;
    }

    void add(CallProblem.Kind kind, Place place, String... details) {
        found.add(new CallProblem(kind, List.of(details), place));
    }

    /** A word that is none of the known ones, the nearest of which is proposed. */
    void addUnknown(CallProblem.Kind kind, Place place, String word, Collection<String> known) {
        addUnknown(kind, place, word, () -> known);
    }

    /** The same, of words that are gathered only while a suggestion can be made. */
    void addUnknown(CallProblem.Kind kind, Place place, String word, Supplier<Collection<String>> known) {
        if (compared > MOST_COMPARED) {
            add(kind, place, word, "");
            return;
        }
        Collection<String> words = known.get();
        compared += words.size();
        add(kind, place, word, Spelling.nearest(word, words).orElse(""));
    }

    void addAll(Collection<CallProblem> others) {
        found.addAll(others);
    }

    void throwIfAny() throws InvalidCall {
        if (!found.isEmpty()) {
            throw new InvalidCall(sorted());
        }
    }

    /** The same for a file that is no call. */
    void throwForFile(Form form) throws Unreadable {
        try {
            throwIfAny();
        } catch (InvalidCall invalid) {
            throw new Unreadable(Failure.ofProject(invalid, form.place()));
        }
    }

    /** In the order of the files and their lines. */
    List<CallProblem> sorted() {
        List<CallProblem> sorted = new ArrayList<>(found);
        sorted.sort(
                Comparator.comparing((CallProblem problem) -> problem.place().file())
                        .thenComparing(problem -> problem.place().line())
                        .thenComparing(problem -> problem.place().column()));
        return sorted;
    }
}
