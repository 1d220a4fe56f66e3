package fr.complet.territory;

import java.util.Optional;
import java.util.regex.Pattern;

/** A telephone number that may exist: ten French digits, or an international number with its country code. */
public record Telephone(String number) {

    private static final int NATIONAL_LENGTH = 10;
    private static final int INTERNATIONAL_LENGTH = 12;
    private static final int LONGEST = 40;

    private static final Pattern NATIONAL = Pattern.compile("0[1-9][0-9]{8}");
    private static final Pattern FRENCH = Pattern.compile("\\+33[1-9][0-9]{8}");

    /** E.164: at most 15 digits, the country code first; no country has a number of fewer than 7 with its code. */
    private static final Pattern INTERNATIONAL = Pattern.compile("\\+(?!33)[1-9][0-9]{6,14}");

    /** The number written in this text without what separates its groups; empty when it has a fault. */
    public static Optional<Telephone> of(String text) {
        return faultOf(text).isPresent() ? Optional.empty() : Optional.of(new Telephone(number(text)));
    }

    public static Optional<IdentifierFault> faultOf(String text) {
        String number = number(text);
        boolean plausible = number.length() <= LONGEST
                && (NATIONAL.matcher(number).matches()
                        || FRENCH.matcher(number).matches()
                        || INTERNATIONAL.matcher(number).matches());
        return plausible ? Optional.empty() : Optional.of(fault(number));
    }

    private static IdentifierFault fault(String number) {
        boolean international = number.startsWith("+");
        if (!Digits.areAll(international ? number.substring(1) : number)) {
            return IdentifierFault.form(number, 0);
        }
        if (international) {
            return number.startsWith("+33")
                    ? lengthOrForm(number, INTERNATIONAL_LENGTH)
                    : IdentifierFault.length(number, 0);
        }
        return lengthOrForm(number, NATIONAL_LENGTH);
    }

    private static IdentifierFault lengthOrForm(String number, int expected) {
        return number.length() == expected
                ? IdentifierFault.form(number, expected)
                : IdentifierFault.length(number, expected);
    }

    /** Without separators, the « (0) » of « +33 (0)3 » left out and the prefix 00 written as a plus. */
    private static String number(String text) {
        String number = Digits.ungrouped(text)
                .replace("(0)", "")
                .replace("(", "")
                .replace(")", "")
                .replace("/", "");
        return number.startsWith("00") ? "+" + number.substring(2) : number;
    }
}
