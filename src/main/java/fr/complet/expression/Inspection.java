package fr.complet.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks at an expression whose types are right: at the words and amounts that it writes, and whether it asks anything. */
final class Inspection {

    private static final Set<String> EQUALITIES = Set.of("_==_", "_!=_", "@in");
    private static final Set<String> COMPARISONS = Set.of("_==_", "_!=_", "_<_", "_<=_", "_>_", "_>=_");

    private final CelAbstractSyntaxTree tree;
    private final Lexicon lexicon;
    private final List<CelNavigableExpr> nodes;

    Inspection(CelAbstractSyntaxTree tree, Lexicon lexicon) {
        this.tree = tree;
        this.lexicon = lexicon;
        this.nodes = CelNavigableAst.fromAst(tree)
                .getRoot()
                .<CelNavigableExpr>allNodes()
                .toList();
    }

    /** The values that it writes, each once. */
    List<Literal> literals() {
        List<Literal> literals = new ArrayList<>();
        for (CelNavigableExpr node : nodes) {
            literal(node.expr())
                    .filter(one ->
                            literals.stream().noneMatch(other -> other.key().equals(one.key())))
                    .ifPresent(literals::add);
        }
        return literals;
    }

    List<ExpressionFault> faults() {
        List<ExpressionFault> faults = new ArrayList<>();
        boolean reads = false;
        for (CelNavigableExpr node : nodes) {
            CelExpr expression = node.expr();
            reads |= isName(expression);
            if (expression.getKind() == Kind.CALL) {
                faults.addAll(ofCall(expression));
            }
            if (isConstant(expression, CelConstant.Kind.NULL_VALUE)) {
                faults.add(ExpressionFault.of(ExpressionFault.Kind.NULL, line(expression)));
            }
            if (isConstant(expression, CelConstant.Kind.DOUBLE_VALUE)) {
                faults.add(ExpressionFault.of(ExpressionFault.Kind.DECIMAL, line(expression)));
            }
        }
        if (!reads) {
            faults.add(ExpressionFault.of(ExpressionFault.Kind.READS_NOTHING, 1));
        }
        return faults.stream().distinct().toList();
    }

    private boolean isName(CelExpr expression) {
        return expression.getKind() == Kind.IDENT
                && (lexicon.below(Lexicon.ROOT).containsKey(expression.ident().name())
                        || expression.ident().name().equals(Environment.LINE)
                        || expression.ident().name().equals(Macros.DOSSIER));
    }

    private Optional<Literal> literal(CelExpr expression) {
        if (expression.getKind() != Kind.SELECT || expression.select().operand().getKind() != Kind.IDENT) {
            return Optional.empty();
        }
        String variable = expression.select().operand().ident().name();
        return Stream.of(Literal.Kind.values())
                .filter(kind -> kind.variable().equals(variable))
                .map(kind -> new Literal(kind, expression.select().field(), line(expression)))
                .findFirst();
    }

    private List<ExpressionFault> ofCall(CelExpr call) {
        List<CelExpr> sides = call.call().args();
        if (sides.size() != 2) {
            return List.of();
        }
        List<ExpressionFault> faults = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            Optional<Term> term = term(sides.get(i));
            CelExpr other = sides.get(1 - i);
            if (term.isPresent() && EQUALITIES.contains(call.call().function())) {
                faults.addAll(unknownWords(term.get(), other));
            }
            if (term.isPresent() && COMPARISONS.contains(call.call().function())) {
                faults.addAll(bareAmount(term.get(), other));
            }
        }
        return faults;
    }

    /** The answer or figure that a selection names, whatever it is selected from. */
    private Optional<Term> term(CelExpr expression) {
        if (expression.getKind() == Kind.IDENT) {
            return lexicon.term(expression.ident().name());
        }
        if (expression.getKind() != Kind.SELECT) {
            return Optional.empty();
        }
        Optional<CelType> from = tree.getType(expression.select().operand().id());
        return from.filter(type -> type.kind() == CelKind.STRUCT)
                .map(structure -> structure.name().substring(NameTypes.MARK.length()))
                .flatMap(group -> lexicon.term(group + "." + expression.select().field()));
    }

    private List<ExpressionFault> unknownWords(Term term, CelExpr other) {
        if (term.sort() != Sort.CHOICE) {
            return List.of();
        }
        List<CelExpr> words = other.getKind() == Kind.LIST ? other.list().elements() : List.of(other);
        return words.stream()
                .filter(word -> isConstant(word, CelConstant.Kind.STRING_VALUE))
                .filter(word -> !term.words().contains(word.constant().stringValue()))
                .map(word -> unknownWord(term, word))
                .toList();
    }

    private ExpressionFault unknownWord(Term term, CelExpr word) {
        String written = word.constant().stringValue();
        String nearest = Spelling.nearest(written, term.words()).orElse("");
        return ExpressionFault.of(ExpressionFault.Kind.WORD_UNKNOWN, line(word), written, nearest, term.path());
    }

    /** Zero is zero, in euros as in cents. */
    private List<ExpressionFault> bareAmount(Term term, CelExpr other) {
        boolean bare = term.sort() == Sort.AMOUNT
                && isConstant(other, CelConstant.Kind.INT64_VALUE)
                && other.constant().int64Value() != 0;
        return bare
                ? List.of(ExpressionFault.of(
                        ExpressionFault.Kind.BARE_AMOUNT,
                        line(other),
                        Long.toString(other.constant().int64Value())))
                : List.of();
    }

    private static boolean isConstant(CelExpr expression, CelConstant.Kind kind) {
        return expression.getKind() == Kind.CONSTANT && expression.constant().getKind() == kind;
    }

    private int line(CelExpr expression) {
        return Optional.ofNullable(tree.getSource().getPositionsMap().get(expression.id()))
                .flatMap(tree.getSource()::getOffsetLocation)
                .map(location -> location.getLine())
                .orElse(1);
    }
}
