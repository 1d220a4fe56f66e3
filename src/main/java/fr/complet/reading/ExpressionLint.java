package fr.complet.reading;

import java.util.Optional;

/** Does an expression compare amounts with bare numbers, which count cents? */
final class ExpressionLint {

    private ExpressionLint() {}

    static void examine(Mapping file, CallProblems problems) {
        for (Form clause : Tree.items(file, "exigences")) {
            boolean free = Tree.text(clause, "genre")
                    .filter(kind -> kind.text().equals(ExpressionKinds.NAME))
                    .isPresent();
            Optional<Scalar> table = Tree.text(clause, "pour_chaque");
            Tree.text(clause, "expression")
                    .filter(text -> free && isTable(table))
                    .ifPresent(text -> examine(text, table.map(Scalar::text), problems));
        }
    }

    /** What is malformed is told when the call is read. */
    private static boolean isTable(Optional<Scalar> table) {
        return table.isEmpty() || AskedQuestions.isTable(table.get(), CallProblems.untold());
    }

    private static void examine(Scalar text, Optional<String> table, CallProblems problems) {
        ExpressionForm.checked(text, table).faults().stream()
                .filter(fault -> fault.kind().isWarning())
                .forEach(fault -> ExpressionForm.report(fault, text, problems));
    }
}
