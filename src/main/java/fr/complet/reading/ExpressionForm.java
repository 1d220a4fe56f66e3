package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.expression.CheckedExpression;
import fr.complet.expression.ExpressionFault;
import fr.complet.expression.Expressions;
import fr.complet.expression.Literal;
import fr.complet.parameter.Dated;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.requirement.Expression;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Understands the expression of a clause; what it writes as a value is understood like any value of a call file. */
final class ExpressionForm {

    private final Scalar text;
    private final String key;
    private final KindKeys keys;
    private final CallProblems problems;

    ExpressionForm(Scalar text, String key, KindKeys keys, CallProblems problems) {
        this.text = text;
        this.key = key;
        this.keys = keys;
        this.problems = problems;
    }

    /**
     * The expression; its mistakes are problems of the call.
     *
     * @param table whose lines it is asked of
     */
    Expression read(Optional<String> table) {
        CheckedExpression checked = checked(text, table);
        checked.faults().stream()
                .filter(fault -> !fault.kind().isWarning())
                .forEach(fault -> report(fault, text, problems));
        Map<Literal, Dated<?>> values = new LinkedHashMap<>();
        checked.literals().forEach(literal -> values.put(literal, value(literal)));
        return checked.with(values);
    }

    /** The first expression of a run loads the library that understands them. */
    static CheckedExpression checked(Scalar text, Optional<String> table) {
        return Loaded.EXPRESSIONS.read(text.text(), table);
    }

    static void report(ExpressionFault fault, Scalar text, CallProblems problems) {
        problems.add(kind(fault), place(text, fault.line()), fault.details().toArray(String[]::new));
    }

    private Dated<?> value(Literal literal) {
        Scalar written = new Scalar(literal.text(), Scalar.Nature.TEXT, place(text, literal.line()));
        return keys.dated(written, key, meaning(literal));
    }

    private static Meaning<?> meaning(Literal literal) {
        return switch (literal.kind()) {
            case MONTANT -> Meaning.MONEY;
            case TAUX -> Meaning.RATE;
            case DATE -> Meaning.DAY;
            case NOMBRE -> Meaning.NUMBER;
        };
    }

    /** Only a block keeps its lines: it begins on the line after its sign. */
    private static Place place(Scalar text, int line) {
        Place start = text.place();
        return text.text().indexOf('\n') < 0 ? start : Place.inText(start.file(), start.path(), start.line() + line, 1);
    }

    private static Kind kind(ExpressionFault fault) {
        return switch (fault.kind()) {
            case SYNTAX -> Kind.EXPRESSION_SYNTAX;
            case CUT -> Kind.EXPRESSION_CUT;
            case NAME_UNKNOWN -> Kind.EXPRESSION_NAME_UNKNOWN;
            case TYPES -> Kind.EXPRESSION_TYPES;
            case NOT_A_LIST -> Kind.EXPRESSION_NOT_A_LIST;
            case NOT_TRUE_OR_FALSE -> Kind.EXPRESSION_NOT_TRUE_OR_FALSE;
            case WORD_UNKNOWN -> Kind.WORD_UNKNOWN;
            case DECIMAL -> Kind.EXPRESSION_DECIMAL;
            case NULL -> Kind.EXPRESSION_NULL;
            case LITERAL_EXPECTED -> Kind.EXPRESSION_LITERAL_EXPECTED;
            case READS_NOTHING -> Kind.EXPRESSION_READS_NOTHING;
            case TOO_LARGE -> Kind.EXPRESSION_TOO_LARGE;
            case OTHER -> Kind.EXPRESSION_OTHER;
            case BARE_AMOUNT -> Kind.EXPRESSION_BARE_AMOUNT;
        };
    }

    /** Made when the first expression is read. */
    private static final class Loaded {
        static final Expressions EXPRESSIONS = new Expressions(ExpressionFormat.lexicon());
    }
}
