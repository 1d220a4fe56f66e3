package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the mistakes of the files that make a call; what is read twice is told once. */
final class CallProblems {

    private final Set<CallProblem> found = new LinkedHashSet<>();

    void add(CallProblem.Kind kind, Place place, String... details) {
        found.add(new CallProblem(kind, List.of(details), place));
    }

    /** A word that is none of the known ones, the nearest of which is proposed. */
    void addUnknown(CallProblem.Kind kind, Place place, String word, Collection<String> known) {
        add(kind, place, word, Spelling.nearest(word, known).orElse(""));
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
