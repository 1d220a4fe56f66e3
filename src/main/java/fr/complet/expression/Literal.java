package fr.complet.expression;

/**
 * A value that an expression writes as a call file does, or a parameter of the call: {@code montant('$plafond')}.
 *
 * @param line where it stands in the expression, from 1
 */
public record Literal(Kind kind, String text, int line) {

    /** The same value, wherever it is written. */
    Key key() {
        return new Key(kind, text);
    }

    /** What a value is; its code is the function that takes it. */
    public enum Kind {
        MONTANT(Sort.AMOUNT),
        TAUX(Sort.DECIMAL),
        DATE(Sort.DATE),
        NOMBRE(Sort.COUNT);

        private final Sort sort;

        Kind(Sort sort) {
            this.sort = sort;
        }

        Sort sort() {
            return sort;
        }

        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        /** The variable that holds all values of the kind; no expression can write its name. */
        String variable() {
            return NameTypes.MARK + code();
        }
    }

    /** What tells values apart. */
    record Key(Kind kind, String text) {}
}
