package fr.complet.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/**
 * Works out one formula made of numbers, cells, + − × ÷, SUM and ROUND, from the values saved in the workbook. It throws
 * {@link ArithmeticException} for all others.
 */
final class Calculation {
    private static final int DEEPEST = 50;
    private static final int MOST_PLACES = 9;
    private static final int LONGEST = 10_000;

    private final CellValues values;
    private final Formula formula;
    private final String text;
    private int position;
    private int depth;

    private Calculation(CellValues values, Formula formula) {
        this.values = values;
        this.formula = formula;
        this.text = formula.text();
    }

    static BigDecimal of(Formula formula, CellValues values) {
        if (formula.text().isBlank() || formula.text().length() > LONGEST) {
            throw new ArithmeticException("no formula");
        }
        var calculation = new Calculation(values, formula);
        BigDecimal result = calculation.sum();
        calculation.blanks();
        if (calculation.position < calculation.text.length()) {
            throw calculation.unknown();
        }
        return result;
    }

    private BigDecimal sum() {
        BigDecimal sum = product();
        while (true) {
            if (takes('+')) {
                sum = sum.add(product());
            } else if (takes('-')) {
                sum = sum.subtract(product());
            } else {
                return sum;
            }
        }
    }

    private BigDecimal product() {
        BigDecimal product = signed();
        while (true) {
            if (takes('*')) {
                product = product.multiply(signed(), MathContext.DECIMAL128);
            } else if (takes('/')) {
                product = product.divide(signed(), MathContext.DECIMAL128);
            } else {
                return product;
            }
        }
    }

    private BigDecimal signed() {
        boolean negative = false;
        while (takes('-') || takes('+')) {
            negative ^= text.charAt(position - 1) == '-';
        }
        BigDecimal value = value();
        while (takes('%')) {
            value = value.movePointLeft(2);
        }
        return negative ? value.negate() : value;
    }

    private BigDecimal value() {
        if (++depth > DEEPEST) {
            throw unknown();
        }
        BigDecimal value;
        if (takes('(')) {
            value = sum();
            require(')');
        } else if (startsNumber()) {
            value = number();
        } else {
            value = named();
        }
        depth--;
        return value;
    }

    private boolean startsNumber() {
        blanks();
        return position < text.length() && (isDigit(text.charAt(position)) || text.charAt(position) == '.');
    }

    private BigDecimal number() {
        int start = position;
        while (position < text.length() && (isDigit(text.charAt(position)) || text.charAt(position) == '.')) {
            position++;
        }
        if (position < text.length() && (text.charAt(position) == ':' || Character.isLetter(text.charAt(position)))) {
            throw unknown();
        }
        try {
            return new BigDecimal(text.substring(start, position));
        } catch (NumberFormatException none) {
            throw unknown();
        }
    }

    private BigDecimal named() {
        int start = position;
        var reference = CellReference.at(text, position);
        if (reference.isPresent()) {
            position = reference.get().end();
            return values.one(reference.get().moved(formula));
        }
        while (position < text.length() && Character.isLetter(text.charAt(position))) {
            position++;
        }
        String function = text.substring(start, position).toUpperCase(Locale.ROOT);
        require('(');
        return switch (function) {
            case "SUM" -> sumOfArguments();
            case "ROUND" -> rounded();
            default -> throw unknown();
        };
    }

    private BigDecimal sumOfArguments() {
        BigDecimal sum = BigDecimal.ZERO;
        do {
            blanks();
            var reference = CellReference.at(text, position);
            if (reference.isPresent() && endsArgument(reference.get().end())) {
                position = reference.get().end();
                sum = sum.add(values.sum(reference.get().moved(formula)));
            } else {
                sum = sum.add(sum());
            }
        } while (takes(','));
        require(')');
        return sum;
    }

    private BigDecimal rounded() {
        BigDecimal value = sum();
        require(',');
        BigDecimal places = sum();
        require(')');
        if (places.abs().compareTo(BigDecimal.valueOf(MOST_PLACES)) > 0) {
            throw unknown();
        }
        return value.setScale(places.intValueExact(), RoundingMode.HALF_UP);
    }

    private boolean endsArgument(int end) {
        int next = end;
        while (next < text.length() && Blanks.is(text.charAt(next))) {
            next++;
        }
        return next < text.length() && (text.charAt(next) == ',' || text.charAt(next) == ')');
    }

    private boolean takes(char sign) {
        blanks();
        boolean there = position < text.length() && text.charAt(position) == sign;
        position += there ? 1 : 0;
        return there;
    }

    private void require(char sign) {
        if (!takes(sign)) {
            throw unknown();
        }
    }

    private void blanks() {
        while (position < text.length() && Blanks.is(text.charAt(position))) {
            position++;
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private ArithmeticException unknown() {
        return new ArithmeticException("not judged: " + text);
    }
}
