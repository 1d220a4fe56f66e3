package fr.complet.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import dev.cel.parser.CelStandardMacro;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is rewritten while an expression is read: values written as call files write them, such as
 * {@code montant('50 000 €')}, become look-ups by that text, whose meaning is read elsewhere.
 */
final class Macros {

    /** Begins the complaint about an argument that is no text written in its place. */
    static final String COMPLAINT = "literal expected: ";
    /** The dossier as a whole, so that has() can be asked of what stands at its top. */
    static final String DOSSIER = NameTypes.MARK + "dossier";

    private Macros() {}

    static List<CelMacro> all() {
        List<CelMacro> all = new ArrayList<>();
        for (CelStandardMacro macro : CelStandardMacro.STANDARD_MACROS) {
            if (macro != CelStandardMacro.HAS) {
                all.add(macro.getDefinition());
            }
        }
        all.add(CelMacro.newGlobalMacro(
                CelStandardMacro.HAS.getFunction(),
                1,
                (factory, target, arguments) -> Optional.of(presence(arguments.get(0), factory))));
        for (Literal.Kind kind : Literal.Kind.values()) {
            all.add(CelMacro.newGlobalMacro(
                    kind.code(),
                    1,
                    (factory, target, arguments) -> Optional.of(value(kind, arguments.get(0), factory))));
        }
        return all;
    }

    private static CelExpr presence(CelExpr argument, CelMacroExprFactory factory) {
        if (argument.getKind() == Kind.IDENT) {
            return factory.newSelect(
                    factory.newIdentifier(DOSSIER), argument.ident().name(), true);
        }
        return argument.getKind() == Kind.SELECT
                ? factory.newSelect(
                        argument.select().operand(), argument.select().field(), true)
                : factory.reportError(COMPLAINT + CelStandardMacro.HAS.getFunction());
    }

    private static CelExpr value(Literal.Kind kind, CelExpr argument, CelMacroExprFactory factory) {
        boolean isText =
                argument.getKind() == Kind.CONSTANT && argument.constant().getKind() == CelConstant.Kind.STRING_VALUE;
        return isText
                ? factory.newSelect(
                        factory.newIdentifier(kind.variable()),
                        argument.constant().stringValue(),
                        false)
                : factory.reportError(COMPLAINT + kind.code());
    }
}
