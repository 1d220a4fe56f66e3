package fr.complet.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardFunction;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** CEL as call files speak it: its names, what of its standard is admitted, and its limits. */
final class Environment {

    /** The line of a table, in an expression that is asked of each. */
    static final String LINE = "ligne";

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 64;
    private static final int MOST_NODES = 1_000;
    private static final int MOST_ITERATIONS = 100_000;

    /** Signs of overloads for numbers that call files do not have, or that would cut what is left over. */
    private static final Pattern LEFT_OUT = Pattern.compile("UINT|DOUBLE|BYTES|DIVIDE|ADD_STRING|MAP_");

    private static final Set<StandardFunction> ADMITTED = EnumSet.of(
            StandardFunction.IN,
            StandardFunction.NOT_STRICTLY_FALSE,
            StandardFunction.CONDITIONAL,
            StandardFunction.LOGICAL_NOT,
            StandardFunction.LOGICAL_OR,
            StandardFunction.LOGICAL_AND,
            StandardFunction.EQUALS,
            StandardFunction.NOT_EQUALS,
            StandardFunction.ADD,
            StandardFunction.SUBTRACT,
            StandardFunction.MULTIPLY,
            StandardFunction.MODULO,
            StandardFunction.NEGATE,
            StandardFunction.INDEX,
            StandardFunction.SIZE,
            StandardFunction.CONTAINS,
            StandardFunction.ENDS_WITH,
            StandardFunction.STARTS_WITH,
            StandardFunction.LESS,
            StandardFunction.LESS_EQUALS,
            StandardFunction.GREATER,
            StandardFunction.GREATER_EQUALS);

    private final Functions functions = new Functions();
    private final NameTypes types;
    private final CelCompiler compiler;
    private final CelRuntime runtime;

    Environment(Lexicon lexicon) {
        this.types = new NameTypes(lexicon);
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(options())
                .setStandardEnvironmentEnabled(false)
                .setStandardDeclarations(standard())
                .addMacros(Macros.all())
                .setTypeProvider(types)
                .setResultType(SimpleType.BOOL)
                .addFunctionDeclarations(functions.declarations());
        lexicon.below(Lexicon.ROOT).forEach((name, path) -> builder.addVar(name, types.at(path, lexicon)));
        builder.addVar(Macros.DOSSIER, types.group(Lexicon.ROOT));
        for (Literal.Kind kind : Literal.Kind.values()) {
            builder.addVar(kind.variable(), MapType.create(SimpleType.STRING, NameTypes.of(kind.sort())));
        }
        this.compiler = builder.build();
        this.runtime = CelRuntimeFactory.plannerRuntimeBuilder()
                .setOptions(options())
                .setTypeProvider(types)
                .addFunctionBindings(functions.bindings())
                .build();
    }

    private static CelOptions options() {
        return CelOptions.current()
                .maxExpressionCodePointSize(LONGEST)
                .maxParseRecursionDepth(DEEPEST)
                .maxParseExpressionNodeCount(MOST_NODES)
                .comprehensionMaxIterations(MOST_ITERATIONS)
                .enableHeterogeneousNumericComparisons(true)
                .build();
    }

    private static CelStandardDeclarations standard() {
        return CelStandardDeclarations.newBuilder()
                .filterFunctions((function, overload) -> ADMITTED.contains(function)
                        && !LEFT_OUT.matcher(overload.toString()).find())
                .filterIdentifiers(identifier -> false)
                .build();
    }

    /** What can be called by its name. */
    List<String> functions() {
        List<String> names = new ArrayList<>(functions.names());
        for (Literal.Kind kind : Literal.Kind.values()) {
            names.add(kind.code());
        }
        CelStandardMacro.STANDARD_MACROS.forEach(macro -> names.add(macro.getFunction()));
        names.addAll(List.of("size", "contains", "startsWith", "endsWith"));
        return names;
    }

    /** Reads an expression and checks its types. */
    CelValidationResult check(String text, Optional<String> table) {
        return table.map(lines -> compiler.toCompilerBuilder()
                        .addVar(LINE, types.group(lines + Lexicon.LINES))
                        .build())
                .orElse(compiler)
                .compile(text);
    }

    CelRuntime.Program program(CelAbstractSyntaxTree checked) {
        try {
            return runtime.createProgram(checked);
        } catch (CelEvaluationException impossible) {
            throw new IllegalStateException("an expression was checked and cannot be planned", impossible);
        }
    }
}
