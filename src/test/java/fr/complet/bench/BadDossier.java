package fr.complet.bench;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A dossier whose every line is wrong: an answer that cannot be read, or a key that nobody knows. */
final class BadDossier {

    private static final Pattern ANSWER = Pattern.compile("\\b([a-z_]+|202\\d): (\"[^\"]*\"|[^\\s\\[{,}#>][^,}#\\n]*)");

    /** Without these, the rest would not be looked at. */
    private static final List<String> KEPT = List.of("dossier", "appel");

    private static final List<String> TEXTS = List.of(
            "libelle",
            "nom",
            "qualite",
            "fonction",
            "service",
            "adresse",
            "unite",
            "role",
            "intitule",
            "participation",
            "durable",
            "inclusif",
            "responsable",
            "titulaire",
            "financeur",
            "fournisseur",
            "id",
            "numero",
            "numero_decision",
            "reference",
            "piece");

    private BadDossier() {}

    static String spoil(String dossier) {
        return ANSWER.matcher(dossier).replaceAll(found -> Matcher.quoteReplacement(spoilt(found)));
    }

    private static String spoilt(MatchResult found) {
        String key = found.group(1);
        String value = found.group(2).strip();
        if (KEPT.contains(key)) {
            return found.group();
        }
        // No text is wrong as such: its key is.
        return TEXTS.contains(key) ? key + "z: " + value : key + ": " + wrong(value);
    }

    private static String wrong(String value) {
        if (value.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return "31/02/2021";
        }
        if (value.matches("[\\d.]+") || value.endsWith("€\"")) {
            return "1.000";
        }
        if (value.matches("oui|non")) {
            return "peut-être";
        }
        return value.startsWith("\"") ? value.substring(0, value.length() - 1) + "x\"" : value + "z";
    }
}
