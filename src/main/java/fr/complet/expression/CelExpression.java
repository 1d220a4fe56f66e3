package fr.complet.expression;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import dev.cel.runtime.CelUnknownSet;
import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.parameter.Dated;
import fr.complet.requirement.Expression;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Terms;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/** An expression of a call file; two of the same text and values are equal. */
final class CelExpression implements Expression {

    private final ExpressionText source;
    private final Lexicon lexicon;
    private final Map<Literal.Key, Dated<?>> values;
    private final Program program;

    CelExpression(ExpressionText source, Lexicon lexicon, Map<Literal.Key, Dated<?>> values, Program program) {
        this.source = source;
        this.lexicon = lexicon;
        this.values = Map.copyOf(values);
        this.program = program;
    }

    @Override
    public List<Value> valuesFor(Dossier dossier, Budget budget, Terms terms) {
        Subject subject = new Subject(dossier, budget, terms, lexicon);
        if (source.table().isEmpty()) {
            return List.of(value(new Evaluation(subject, values, Optional.empty())));
        }
        String table = source.table().get();
        Items<?> lines = subject.table(table + Lexicon.LINES);
        if (lines.illegible()) {
            return List.of(new Value(Kind.UNDECIDED, lines.place(), List.of(Outcome.undecided(lines.asAnswer()))));
        }
        return IntStream.range(0, lines.all().size())
                .mapToObj(line -> value(new Evaluation(subject, values, Optional.of(table + "[" + line + "]"))))
                .toList();
    }

    @Override
    public List<Dated<?>> values() {
        return List.copyOf(values.values());
    }

    private Value value(Evaluation evaluation) {
        try {
            Object result = program.trace(evaluation, evaluation);
            if (result instanceof CelUnknownSet unknown) {
                return new Value(Kind.UNDECIDED, evaluation.place(), evaluation.why(unknown.unknownExprIds()));
            }
            return new Value(kind(Boolean.TRUE.equals(result), evaluation), evaluation.place(), List.of());
        } catch (CelEvaluationException impossible) {
            return new Value(Kind.NOT_COMPUTABLE, evaluation.place(), List.of());
        }
    }

    private static Kind kind(boolean holds, Evaluation evaluation) {
        if (holds) {
            return Kind.HOLDS;
        }
        return evaluation.sawAnswer() ? Kind.FAILS : Kind.FAILS_UNANSWERED;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CelExpression that && source.equals(that.source) && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, values);
    }

    @Override
    public String toString() {
        return source.text();
    }
}
