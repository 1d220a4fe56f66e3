package fr.complet.reading;

import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.requirement.Status;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs the examples of a file: each requirement must end as they say. */
final class ExampleLint {

    /** Requirements, as often as an example has them judged. */
    private static final int MOST_JUDGED = 200_000;

    private final ExampleJudge judge;
    private final CallProblems problems;
    private final Set<String> ids = new LinkedHashSet<>();

    ExampleLint(ExampleJudge judge, CallProblems problems) {
        this.judge = judge;
        this.problems = problems;
        judge.call().clauses().stream().map(Clause::id).forEach(ids::add);
    }

    /** The requirements of the call. */
    Set<String> ids() {
        return ids;
    }

    /** Runs examples as long as that takes no time that anybody would notice. */
    void examineAll(List<Example> examples) {
        int judged = 0;
        for (Example example : examples) {
            judged += ids.size();
            if (judged > MOST_JUDGED) {
                problems.add(
                        Kind.EXAMPLES_TOO_MANY, example.fragment().place(), Integer.toString(MOST_JUDGED / ids.size()));
                return;
            }
            examine(example);
        }
    }

    private void examine(Example example) {
        try {
            compare(example, judge.assess(example, problems));
        } catch (InvalidCall wrongValue) {
            problems.addAll(wrongValue.problems());
        } catch (Unreadable noDossier) {
            problems.add(Kind.EXAMPLE_NO_DOSSIER, example.fragment().place());
        }
    }

    private void compare(Example example, Assessment assessment) {
        Map<String, Status> ends = new LinkedHashMap<>();
        assessment.checklist().forEach(one -> ends.put(one.clause().id(), one.status()));
        example.expected().forEach((id, expected) -> {
            Status actual = ends.get(id);
            if (actual == null) {
                problems.addUnknown(Kind.ID_UNKNOWN, expected.place(), id, ids);
            } else if (actual != expected.status()) {
                problems.add(
                        Kind.EXAMPLE_FAILS,
                        expected.place(),
                        id,
                        StatusWords.of(expected.status()),
                        StatusWords.of(actual));
            }
        });
    }
}
