package fr.complet.reading;

import fr.complet.call.Condition;
import fr.complet.call.Satisfiable;
import fr.complet.reading.CallProblem.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Can each condition of a file hold, and is each one that has a name used? */
final class ConditionLint {

    private static final String NAMED = "conditions";
    private static final String WHEN = "quand";

    private final Map<String, Condition> named = new LinkedHashMap<>();
    private final CallProblems problems;

    private ConditionLint(CallProblems problems) {
        this.problems = problems;
    }

    /** Examines a file that may use the conditions of others. */
    static void examine(Mapping file, List<Form> others, CallProblems problems) {
        ConditionLint lint = new ConditionLint(problems);
        CallProblems ignored = CallProblems.untold();
        others.forEach(other -> ConditionForm.readAll(CallKeys.of(other, NAMED, ignored), lint.named));
        ConditionForm.readAll(CallKeys.of(file, NAMED, ignored), lint.named);
        lint.named(file);
        Tree.items(file, "exigences").forEach(lint::clause);
    }

    private void named(Mapping file) {
        Set<String> texts = Tree.texts(file).stream().map(Scalar::text).collect(Collectors.toSet());
        Tree.under(file, NAMED)
                .ifPresent(group -> group.entries().forEach(entry -> {
                    examine(entry.value(), entry.key());
                    if (!texts.contains(entry.key())) {
                        problems.add(Kind.CONDITION_UNUSED, entry.keyPlace(), entry.key());
                    }
                }));
    }

    private void clause(Form clause) {
        Tree.at(clause, WHEN).ifPresent(form -> examine(form, WHEN));
        Tree.under(clause, "gravite")
                .ifPresent(cases -> Tree.items(cases, "si")
                        .forEach(one -> Tree.at(one, WHEN).ifPresent(form -> examine(form, WHEN))));
    }

    private void examine(Form form, String name) {
        // What is malformed is told when the call is read.
        CallProblems malformed = CallProblems.untold();
        Condition condition = ConditionForm.read(form, name, named, malformed);
        if (malformed.sorted().isEmpty() && !Satisfiable.can(condition)) {
            problems.add(Kind.CONDITION_NEVER_HOLDS, form.place(), name);
        }
    }
}
