package fr.complet.reading;

import fr.complet.spelling.Spelling;
import java.util.Optional;
import java.util.Set;

/** What the first text of a line says about the amounts of the lines above it. */
public enum TotalWord {
    SUBTOTAL,
    /** A total with a qualification, such as « Total investissement ». */
    QUALIFIED,
    TOTAL,
    /** The VAT between a total without it and one with it. */
    VAT;

    private static final Set<String> PLAIN = HeadingWords.vocabulary(
            "words.total", "words.vat", "words.filling", "words.costs", "words.resources", "words.money");

    /** Of total, tva, sous-total, montant total, coût total, estimation totale, somme totale; and of blanks before them. */
    private static final String FIRST_LETTERS = "tsmce \u00A0\u202F«\"";

    private static final Set<String> AMOUNTS = HeadingWords.vocabulary("words.money");

    /** Nothing when the line is an item. */
    public static Optional<TotalWord> of(String written) {
        if (written.isEmpty() || FIRST_LETTERS.indexOf(Character.toLowerCase(written.charAt(0))) < 0) {
            return Optional.empty();
        }
        String text = Spelling.normalise(written);
        String joined = text.startsWith("sous_") ? "sous" + text.substring("sous_".length()) : text;
        if (startsWith(joined, "soustotal") || startsWith(joined, "soustotaux")) {
            return Optional.of(SUBTOTAL);
        }
        if (startsWith(joined, "total") || startsWith(joined, "totaux")) {
            return Optional.of(HeadingWords.of(text).areIn(PLAIN) ? TOTAL : QUALIFIED);
        }
        if (startsWith(joined, "tva") || joined.startsWith("t.v.a")) {
            return Optional.of(VAT);
        }
        return isCostInAll(joined) ? Optional.of(TOTAL) : Optional.empty();
    }

    /** « Coût total de l’opération »; what is said of something else is an item. */
    private static boolean isCostInAll(String text) {
        int end = text.indexOf('_');
        return end > 0
                && AMOUNTS.contains(text.substring(0, end))
                && text.startsWith("tota", end + 1)
                && HeadingWords.of(text).areIn(PLAIN);
    }

    private static boolean startsWith(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }
}
