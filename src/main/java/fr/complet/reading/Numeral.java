package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * A number as people write it, taken apart.
 *
 * @param whole the digits before the decimal mark
 * @param decimals the digits behind it; empty when there is none
 */
record Numeral(boolean negative, String whole, String decimals, Fault fault) {

    /** What is wrong with it. */
    enum Fault {
        NONE,
        NOT_A_NUMBER,
        EXPONENT,
        /** Groups that do not have three digits, or marks that contradict each other. */
        BAD_GROUPS,
        /** One mark before exactly three digits: thousands, or three decimals. */
        AMBIGUOUS
    }

    static Numeral of(String text) {
        String body = Blanks.trim(text);
        boolean negative = !body.isEmpty() && isMinus(body.charAt(0));
        if (negative) {
            body = Blanks.trim(body.substring(1));
        }
        var groups = new ArrayList<String>();
        var marks = new StringBuilder();
        if (!split(body, groups, marks)) {
            return faulty(hasExponent(body) ? Fault.EXPONENT : Fault.NOT_A_NUMBER);
        }
        return assembled(negative, groups, marks.toString());
    }

    /** The whole digits without leading zeros; empty for zero. */
    String significantWhole() {
        int start = 0;
        while (start < whole.length() && whole.charAt(start) == '0') {
            start++;
        }
        return whole.substring(start);
    }

    /** The decimals without the zeros that end them. */
    String significantDecimals() {
        int end = decimals.length();
        while (end > 0 && decimals.charAt(end - 1) == '0') {
            end--;
        }
        return decimals.substring(0, end);
    }

    /**
     * This number as a whole number of units of the given decimal place, without its sign; the caller has checked that
     * it has neither more decimals nor more digits than a long holds.
     */
    long scaled(int places) {
        String behind = significantDecimals();
        String digits = "0" + whole + behind + "0".repeat(places - behind.length());
        return Long.parseLong(digits);
    }

    private static boolean split(String body, List<String> groups, StringBuilder marks) {
        int start = 0;
        for (int i = 0; i <= body.length(); i++) {
            char c = i < body.length() ? body.charAt(i) : '\0';
            if (isDigit(c)) {
                continue;
            }
            if (i == start || (i < body.length() && !isMark(c))) {
                return false;
            }
            groups.add(body.substring(start, i));
            if (i == body.length()) {
                return true;
            }
            boolean blank = Blanks.is(c);
            marks.append(blank ? ' ' : c);
            while (blank && i + 1 < body.length() && Blanks.is(body.charAt(i + 1))) {
                i++;
            }
            start = i + 1;
        }
        return false;
    }

    private static Numeral assembled(boolean negative, List<String> groups, String marks) {
        int last = marks.length() - 1;
        boolean decimal = last >= 0 && marks.charAt(last) != ' ' && marks.indexOf(marks.charAt(last)) == last;
        int wholeGroups = decimal ? groups.size() - 1 : groups.size();
        if (!areThousands(groups.subList(0, wholeGroups), decimal ? marks.substring(0, last) : marks)) {
            return faulty(Fault.BAD_GROUPS);
        }
        String whole = String.join("", groups.subList(0, wholeGroups));
        String decimals = decimal ? groups.get(wholeGroups) : "";
        boolean ambiguous = last == 0 && decimals.length() == 3 && whole.length() <= 3;
        return new Numeral(negative, whole, decimals, ambiguous ? Fault.AMBIGUOUS : Fault.NONE);
    }

    private static boolean areThousands(List<String> groups, String marks) {
        for (int i = 1; i < groups.size(); i++) {
            if (groups.get(i).length() != 3 || marks.charAt(i - 1) != marks.charAt(0)) {
                return false;
            }
        }
        return groups.size() == 1 || groups.get(0).length() <= 3;
    }

    private static Numeral faulty(Fault fault) {
        return new Numeral(false, "", "", fault);
    }

    /** Digits and marks, one e, a sign perhaps, digits. */
    private static boolean hasExponent(String body) {
        int e = Math.max(body.indexOf('e'), body.indexOf('E'));
        if (e <= 0) {
            return false;
        }
        int power = e + 1 < body.length() && isSign(body.charAt(e + 1)) ? e + 2 : e + 1;
        return isNumber(body, 0, e) && power < body.length() && isNumber(body, power, body.length());
    }

    private static boolean isNumber(String body, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!isDigit(body.charAt(i)) && !isMark(body.charAt(i))) {
                return false;
            }
        }
        return isDigit(body.charAt(from));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.' || Blanks.is(c);
    }

    private static boolean isSign(char c) {
        return c == '+' || isMinus(c);
    }

    private static boolean isMinus(char c) {
        return c == '-' || c == '\u2212';
    }
}
