package fr.complet.reading;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parameters that a text of a call file refers to: by a name that stands alone, or as values of an expression. */
final class References {

    private static final String SIGN = "$";
    /** {@code montant('$plafond')}. */
    private static final Pattern QUOTED = Pattern.compile("(['\"])\\$([^'\"]*)\\1");

    private References() {}

    /** The names, without their sign. */
    static List<String> in(String text) {
        Stream<String> alone =
                text.startsWith(SIGN) ? Stream.of(text.substring(1).strip()) : Stream.empty();
        return Stream.concat(
                        alone,
                        QUOTED.matcher(text)
                                .results()
                                .map(match -> match.group(2).strip()))
                .toList();
    }

    /** The same text with other names. */
    static String renamed(String text, UnaryOperator<String> names) {
        if (text.startsWith(SIGN)) {
            return SIGN + names.apply(text.substring(1).strip());
        }
        return text.contains(SIGN)
                ? QUOTED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(match.group(1)
                                + SIGN
                                + names.apply(match.group(2).strip())
                                + match.group(1)))
                : text;
    }
}
