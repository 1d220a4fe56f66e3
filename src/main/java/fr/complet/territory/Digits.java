package fr.complet.territory;

/** The characters of a code typed by hand, and the check digits of the codes that INSEE gives. */
final class Digits {

    private Digits() {}

    /** The text without what people put between the groups of a code: blanks, dots and dashes. */
    static String ungrouped(String text) {
        var code = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isGrouping(c)) {
                code.append(c);
            }
        }
        return code.toString();
    }

    static boolean areAll(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static int sum(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }

    /** Whether the last digit is the key of the others by the formula of Luhn. */
    static boolean passLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }

    private static boolean isGrouping(char c) {
        return c == '.'
                || c == '-'
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.DASH_PUNCTUATION
                || Character.getType(c) == Character.FORMAT;
    }
}
