package fr.complet.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the first text of a line says about the amounts of the lines above it. */
public enum TotalWord {
    SUBTOTAL,
    /** A total with a qualification, such as « Total investissement ». */
    QUALIFIED,
    TOTAL;

    private static final Set<String> PLAIN = Set.of(
            "total",
            "totaux",
            "general",
            "generaux",
            "ht",
            "ttc",
            "h.t.",
            "t.t.c.",
            "h.t",
            "t.t.c",
            "des",
            "du",
            "de",
            "la",
            "le",
            "les",
            "depenses",
            "charges",
            "emplois",
            "recettes",
            "ressources",
            "produits",
            "financements",
            "financement",
            "projet",
            "plan",
            "cout",
            "budget",
            "previsionnel",
            "previsionnelles",
            "en",
            "euros",
            "€",
            ":");

    /** Takes a normalised text; nothing when the line is an item. */
    public static Optional<TotalWord> of(String text) {
        String joined = text.startsWith("sous_") ? "sous" + text.substring("sous_".length()) : text;
        if (startsWith(joined, "soustotal") || startsWith(joined, "soustotaux")) {
            return Optional.of(SUBTOTAL);
        }
        if (!startsWith(joined, "total") && !startsWith(joined, "totaux")) {
            return Optional.empty();
        }
        boolean plain = List.of(joined.replace("(", "")
                        .replace(")", "")
                        .replace(":", "")
                        .split("_"))
                .stream()
                .allMatch(word -> word.isEmpty() || PLAIN.contains(word));
        return Optional.of(plain ? TOTAL : QUALIFIED);
    }

    private static boolean startsWith(String text, String word) {
        return text.startsWith(word)
                && (text.length() == word.length() || !Character.isLetter(text.charAt(word.length())));
    }
}
