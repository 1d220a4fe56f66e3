package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks that a rule which the call writes itself hold (expression).
 *
 * @param rule absent lines are nothing to judge
 * @param message what to tell when it does not hold, in the words of the call's author
 */
public record ExpressionHolds(Expression rule, Fact message) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return rule.values();
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return Outcome.worst(rule.valuesFor(dossier, budget, terms).stream()
                .map(this::outcome)
                .toList());
    }

    private Outcome outcome(Expression.Value value) {
        return switch (value.kind()) {
            case HOLDS -> Outcome.met();
            case FAILS -> Outcome.invalid(Finding.of(Break.BROKEN, value.place(), message));
            case FAILS_UNANSWERED -> Outcome.missing(Finding.of(Break.BROKEN, value.place(), message));
            case UNDECIDED -> Outcome.worst(value.why());
            case NOT_COMPUTABLE -> Outcome.reminder(Finding.of(Break.NOT_COMPUTABLE, value.place()));
        };
    }

    enum Break implements Fault {
        /** Facts: the words of the call. */
        BROKEN,
        NOT_COMPUTABLE
    }
}
