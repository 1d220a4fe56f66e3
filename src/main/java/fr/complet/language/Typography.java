package fr.complet.language;

import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** How amounts, rates, numbers and dates are printed in one language. */
public final class Typography {

    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String NARROW_NO_BREAK_SPACE = "\u202F";
    private static final int RATE_DECIMALS = 7;
    private static final String MINUS = "\u2212";

    private final Language language;

    private Typography(Language language) {
        this.language = language;
    }

    public static Typography of(Language language) {
        return new Typography(language);
    }

    /** An amount to the cent: {@code 120 000,00 €}, {@code €120,000.00}. */
    public String money(Money money) {
        long cents = Math.abs(money.cents());
        String digits = grouped(cents / 100) + decimalMark() + twoDigits(cents % 100);
        return (money.isNegative() ? MINUS : "") + (isFrench() ? digits + NO_BREAK_SPACE + "€" : "€" + digits);
    }

    /** A rate with the decimals that it has and no more: {@code 20 %}, {@code 5,5 %}. */
    public String rate(Rate rate) {
        long unit = Rate.percent(1).billionths();
        long rest = Math.abs(rate.billionths() % unit);
        String whole = (rate.billionths() < 0 ? MINUS : "") + grouped(Math.abs(rate.billionths() / unit));
        return percent(rest == 0 ? whole : whole + decimalMark() + decimals(rest));
    }

    /** A computed share to one decimal, half up: {@code 50,8 %}. */
    public String ratio(Ratio ratio) {
        return percent(tenths(ratio.thousandths()));
    }

    /** A computed share beside a rate that it is measured against: it never looks equal to it unless it is. */
    public String ratio(Ratio ratio, Rate rate) {
        int decimals = ratio.decimalsBeside(rate);
        long digits = ratio.percentage(decimals);
        var text = new StringBuilder(Long.toString(Math.abs(digits)));
        while (text.length() <= decimals) {
            text.insert(0, '0');
        }
        int point = text.length() - decimals;
        String number = grouped(text.substring(0, point)) + decimalMark() + text.substring(point);
        return percent((digits < 0 ? MINUS : "") + number);
    }

    /** A number of tenths: {@code 2,5}. */
    public String tenths(long tenths) {
        long digits = Math.abs(tenths);
        return (tenths < 0 ? MINUS : "") + grouped(digits / 10) + decimalMark() + digits % 10;
    }

    public String number(long number) {
        return (number < 0 ? MINUS : "") + grouped(Math.abs(number));
    }

    /** A day: {@code 15/09/2021}, or in English the unmistakable {@code 2021-09-15}. */
    public String day(LocalDate day) {
        if (!isFrench()) {
            return day.toString();
        }
        return twoDigits(day.getDayOfMonth()) + "/" + twoDigits(day.getMonthValue()) + "/" + day.getYear();
    }

    /** A number printed plainly, with the signs of this language: {@code 12500.5} is {@code 12 500,5}. */
    public String numeral(String plain) {
        if (!Plain.is(plain)) {
            return plain;
        }
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        String decimals = plain.substring(point).replace(".", decimalMark());
        return (sign > 0 ? MINUS : "") + grouped(plain.substring(sign, point)) + decimals;
    }

    /** The same as a cell of a workbook shows it, its thousands not grouped: {@code 12500,5}. */
    public String cell(String plain) {
        return Plain.is(plain) ? plain.replace(".", decimalMark()) : plain;
    }

    /** A figure that somebody wrote, with the spaces of this language: {@code 60 000 €}, {@code 20 %}, a day. */
    public String figure(String written) {
        if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return day(LocalDate.parse(written));
        }
        return isFrench()
                ? written.replaceAll("(?<=\\d)[ \u00A0](?=\\d{3})", NARROW_NO_BREAK_SPACE)
                        .replaceAll(" (?=[%€])", NO_BREAK_SPACE)
                : written;
    }

    private boolean isFrench() {
        return language == Language.FR;
    }

    private String decimalMark() {
        return isFrench() ? "," : ".";
    }

    private String percent(String digits) {
        return isFrench() ? digits + NO_BREAK_SPACE + "%" : digits + "%";
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }

    private static String decimals(long rest) {
        var digits = new StringBuilder(Long.toString(rest));
        while (digits.length() < RATE_DECIMALS) {
            digits.insert(0, '0');
        }
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, end);
    }

    private String grouped(long number) {
        return grouped(Long.toString(number));
    }

    private String grouped(String number) {
        var digits = new StringBuilder(number);
        String mark = isFrench() ? NARROW_NO_BREAK_SPACE : ",";
        for (int i = digits.length() - 3; i > 0; i -= 3) {
            digits.insert(i, mark);
        }
        return digits.toString();
    }

    /** A number as programs print it; loaded by the few checks that meet one. */
    private static final class Plain {
        private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

        static boolean is(String text) {
            return NUMBER.matcher(text).matches();
        }
    }
}
