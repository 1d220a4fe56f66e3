package fr.complet.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The number of a cell, freed from the traces of binary fractions, and the day that it may stand for. */
final class CellNumber {
    private static final int LONGEST = 400;
    private static final int LARGEST_SCALE = 400;
    /** The last day of the year 9999. */
    private static final int LAST_DAY = 2_958_465;
    /** Excel takes 1900 for a leap year: days are counted as if there had been a 29 February. */
    private static final int IMAGINARY_DAY = 60;

    private CellNumber() {}

    static Optional<BigDecimal> of(String written) {
        String text = written.strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(text);
            return Math.abs((long) number.scale()) > LARGEST_SCALE ? Optional.empty() : Optional.of(rounded(number));
        } catch (NumberFormatException none) {
            return Optional.empty();
        }
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The day of a serial number, whose fraction is the hour. */
    static Optional<String> day(BigDecimal serial, boolean from1904) {
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST_DAY)) > 0) {
            return Optional.empty();
        }
        int days = serial.intValue();
        if (from1904) {
            return Optional.of(LocalDate.of(1904, 1, 1).plusDays(days).toString());
        }
        if (days == 0 || days == IMAGINARY_DAY) {
            return Optional.empty();
        }
        int day = days > IMAGINARY_DAY ? 30 : 31;
        return Optional.of(LocalDate.of(1899, 12, day).plusDays(days).toString());
    }

    private static BigDecimal rounded(BigDecimal number) {
        return number.scale() > ExactNumber.DECIMALS
                ? number.setScale(ExactNumber.DECIMALS, RoundingMode.HALF_UP)
                : number;
    }
}
