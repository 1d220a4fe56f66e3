package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Given;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import fr.complet.dossier.Place;

/** One text as written; {@code NOTHING} for what YAML calls null. */
public record Scalar(String text, Nature nature, Place place) implements Form {

    /** What the file itself says that a text is. */
    public enum Nature {
        /** A YAML null, or an empty cell. */
        NOTHING,
        /** Characters, to be understood as such. */
        TEXT,
        /** The exact number of a numeric cell, printed plainly with a decimal point. */
        NUMBER,
        /** Such a number that a formula gave: as an amount, it is rounded to the cent. */
        COMPUTED,
        /** The exact number of a percent-formatted cell: 0.2 is 20 %. */
        PERCENTAGE,
        /** A real spreadsheet date, printed as 2021-09-15. */
        DATE,
        /** The error that a cell shows. */
        ERROR,
        /** A formula whose value the file does not keep. */
        UNSAVED
    }

    @Override
    public boolean isBlank() {
        return nature == Nature.NOTHING || (!isFailed() && Blanks.areAll(text));
    }

    /** A cell without a value that could be read. */
    boolean isFailed() {
        return nature == Nature.ERROR || nature == Nature.UNSAVED;
    }

    boolean isFromWorkbook() {
        return !place.sheet().isEmpty();
    }

    /** The text without blanks around it; of a whole number, its digits alone. */
    String trimmed() {
        String written = Blanks.trim(text);
        return nature == Nature.NUMBER || nature == Nature.COMPUTED ? withoutZeroDecimals(written) : written;
    }

    /** The same text, as the answer at this path. */
    Scalar at(String path) {
        return new Scalar(text, nature, place.forMissing(path));
    }

    /** Another text at the same spot, such as one item of a list. */
    Scalar part(String part) {
        return new Scalar(part, Nature.TEXT, place);
    }

    <T> Answer<T> means(T content) {
        return new Given<>(content, text, place);
    }

    <T> Answer<T> misread(Misreading.Kind kind, String... details) {
        return new Illegible<>(text, Misreading.of(kind, details), place);
    }

    private static String withoutZeroDecimals(String number) {
        int point = number.indexOf('.');
        if (point < 0) {
            return number;
        }
        for (int i = point + 1; i < number.length(); i++) {
            if (number.charAt(i) != '0') {
                return number;
            }
        }
        return number.substring(0, point);
    }

    @Override
    public boolean isBare() {
        return isBlank();
    }

    @Override
    public boolean saysLikewise(Form other) {
        return other instanceof Scalar scalar && !scalar.isBlank() && text.equals(scalar.text);
    }
}
