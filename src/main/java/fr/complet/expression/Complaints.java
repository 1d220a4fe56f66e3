package fr.complet.expression;

import dev.cel.common.CelIssue;
import fr.complet.expression.ExpressionFault.Kind;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sorts what the library complains of into mistakes that a call's author is told in words of ours. */
final class Complaints {

    private static final Pattern NAME = Pattern.compile("undeclared reference to '(.*)' \\(in container");
    private static final Pattern FIELD = Pattern.compile("undefined field '(.*)'");
    private static final Pattern OVERLOAD =
            Pattern.compile("found no matching overload for '(.*?)' applied to '(.*?)' \\(candidates", Pattern.DOTALL);
    private static final Pattern RESULT = Pattern.compile("expected type 'bool' but found '(.*)'");
    private static final Pattern RANGE = Pattern.compile("expression of type '(.*)' cannot be range");
    private static final Pattern LIMIT = Pattern.compile("limit", Pattern.CASE_INSENSITIVE);
    private static final Pattern GRAMMAR = Pattern.compile(
            "mismatched input|extraneous input|token recognition|no viable alternative|missing |unexpected");

    private final ExpressionText source;
    private final Lexicon lexicon;
    private final List<String> functions;

    Complaints(ExpressionText source, Lexicon lexicon, List<String> functions) {
        this.source = source;
        this.lexicon = lexicon;
        this.functions = functions;
    }

    /** Each mistake once; of a text that is no expression, only where it stops being one. */
    List<ExpressionFault> of(Collection<CelIssue> issues) {
        List<ExpressionFault> faults = new ArrayList<>();
        for (CelIssue issue : issues) {
            ExpressionFault fault = of(issue);
            if (fault.kind() == Kind.SYNTAX || fault.kind() == Kind.CUT || fault.kind() == Kind.TOO_LARGE) {
                return List.of(fault);
            }
            faults.add(fault);
        }
        return faults.stream().distinct().toList();
    }

    private ExpressionFault of(CelIssue issue) {
        int line = Math.max(1, issue.getSourceLocation().getLine());
        int column = issue.getSourceLocation().getColumn();
        String message = issue.getMessage();
        if (message.startsWith(Macros.COMPLAINT)) {
            String function = message.substring(Macros.COMPLAINT.length());
            return ExpressionFault.of(Kind.LITERAL_EXPECTED, line, function);
        }
        return Stream.<Optional<ExpressionFault>>of(
                        found(NAME, message).map(match -> name(match.group(1), line)),
                        found(FIELD, message).map(match -> field(match.group(1), line, column)),
                        found(OVERLOAD, message).map(match -> overload(match.group(1), match.group(2), line)),
                        found(RESULT, message).map(match -> typed(Kind.NOT_TRUE_OR_FALSE, match.group(1), line)),
                        found(RANGE, message).map(match -> typed(Kind.NOT_A_LIST, match.group(1), line)),
                        found(GRAMMAR, message).map(match -> syntax(line, column)),
                        found(LIMIT, message).map(match -> ExpressionFault.of(Kind.TOO_LARGE, line)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> ExpressionFault.of(Kind.OTHER, line, message.replace(NameTypes.MARK, "")));
    }

    private static Optional<Matcher> found(Pattern pattern, String message) {
        Matcher matcher = pattern.matcher(message);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private ExpressionFault syntax(int line, int column) {
        String rest = source.from(line, column);
        return rest.isBlank() ? ExpressionFault.of(Kind.CUT, line) : ExpressionFault.of(Kind.SYNTAX, line, rest);
    }

    private ExpressionFault name(String name, int line) {
        List<String> known = new ArrayList<>(lexicon.below(Lexicon.ROOT).keySet());
        known.addAll(functions);
        return ExpressionFault.of(
                Kind.NAME_UNKNOWN, line, name, Spelling.nearest(name, known).orElse(""));
    }

    private ExpressionFault field(String field, int line, int column) {
        String chain = source.chainBefore(line, column);
        String group = chain.equals(Environment.LINE)
                ? source.table().map(table -> table + Lexicon.LINES).orElse("")
                : chain;
        Collection<String> names = lexicon.below(group).isEmpty()
                ? lexicon.names()
                : lexicon.below(group).keySet();
        String start = chain.isEmpty() ? "" : chain + ".";
        String nearest =
                Spelling.nearest(field, names).map(name -> start + name).orElse("");
        return ExpressionFault.of(Kind.NAME_UNKNOWN, line, start + field, nearest);
    }

    private static ExpressionFault overload(String operator, String types, int line) {
        if (types.contains("double")) {
            return ExpressionFault.of(Kind.DECIMAL, line);
        }
        if (types.contains("null")) {
            return ExpressionFault.of(Kind.NULL, line);
        }
        return ExpressionFault.of(Kind.TYPES, line, operator.replaceAll("[_@]", ""), words(types));
    }

    private static ExpressionFault typed(Kind kind, String type, int line) {
        return ExpressionFault.of(kind, line, words(type));
    }

    /** The types as their names in the message files: a call's author knows neither structures nor protocol buffers. */
    private static String words(String types) {
        return types.replaceAll("\\.?[()]", "")
                .replace("google.protobuf.Timestamp", "timestamp")
                .replace("google.protobuf.Duration", "duration")
                .replaceAll("list@?[^,]*", "list")
                .replaceAll("@(?!fraction|commune|epci)[\\p{L}0-9_.\\[\\]]+", "group")
                .replace(NameTypes.MARK, "");
    }
}
