package fr.complet.expression;

import dev.cel.runtime.CelRuntime.Program;
import fr.complet.parameter.Dated;
import fr.complet.requirement.Expression;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An expression that was read, before the values that it writes are understood.
 *
 * @param literals those values, each once
 * @param faults what is wrong with it, or might be
 * @param program absent when it cannot be evaluated
 */
public record CheckedExpression(
        ExpressionText source,
        Lexicon lexicon,
        List<Literal> literals,
        List<ExpressionFault> faults,
        Optional<Program> program) {

    public CheckedExpression {
        literals = List.copyOf(literals);
        faults = List.copyOf(faults);
    }

    static CheckedExpression faulty(ExpressionText source, Lexicon lexicon, List<ExpressionFault> faults) {
        return new CheckedExpression(source, lexicon, List.of(), faults, Optional.empty());
    }

    /** The expression with those values, by its literals; the rule of nobody when it cannot be evaluated. */
    public Expression with(Map<Literal, Dated<?>> values) {
        Map<Literal.Key, Dated<?>> known = new LinkedHashMap<>();
        values.forEach((literal, value) -> known.put(literal.key(), value));
        return program.<Expression>map(ready -> new CelExpression(source, lexicon, known, ready))
                .orElseGet(Expression::none);
    }
}
