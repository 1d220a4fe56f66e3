package fr.complet.expression;

import dev.cel.common.values.SelectableValue;
import java.util.Optional;

/** The literals of one kind, by their texts. */
record LiteralView(Evaluation evaluation, Literal.Kind kind) implements SelectableValue<String> {

    @Override
    public Object select(String text) {
        return evaluation.literal(kind, text);
    }

    @Override
    public Optional<Object> find(String text) {
        return Optional.of(select(text));
    }
}
