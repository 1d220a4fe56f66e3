package fr.complet.expression;

import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads the expressions of call files; the library that understands them is loaded with the first one. */
public final class Expressions {

    /** A call is read once for each of its examples: nothing is checked again. */
    private static final int MOST_KEPT = 500;

    private final Lexicon lexicon;
    private final Environment environment;
    private final Map<ExpressionText, CheckedExpression> kept = new LinkedHashMap<>();

    /** Expressions that know these names. */
    public Expressions(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.environment = new Environment(lexicon);
    }

    /**
     * Reads an expression and checks its names and types.
     *
     * @param table whose lines it is asked of, one by one
     */
    public synchronized CheckedExpression read(String text, Optional<String> table) {
        if (kept.size() >= MOST_KEPT) {
            kept.clear();
        }
        return kept.computeIfAbsent(new ExpressionText(text, table), this::checked);
    }

    private CheckedExpression checked(ExpressionText source) {
        CelValidationResult result = environment.check(source.text(), source.table());
        if (result.hasError()) {
            Complaints complaints = new Complaints(source, lexicon, environment.functions());
            return CheckedExpression.faulty(source, lexicon, complaints.of(result.getErrors()));
        }
        try {
            Inspection inspection = new Inspection(result.getAst(), lexicon);
            return new CheckedExpression(
                    source,
                    lexicon,
                    inspection.literals(),
                    inspection.faults(),
                    Optional.of(environment.program(result.getAst())));
        } catch (CelValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
