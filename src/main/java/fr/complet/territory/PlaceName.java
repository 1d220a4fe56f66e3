package fr.complet.territory;

import fr.complet.spelling.Spelling;
import java.util.List;

/**
 * The name of a commune or of an EPCI as it is compared: normalised, without punctuation, « St » and « Ste » written
 * out, its leading words (an article, or the type of the EPCI) set apart.
 */
record PlaceName(String lead, String bare) {

    private static final List<String> ARTICLES = List.of("le", "la", "les", "l");

    private static final List<String> EPCI_LINKS =
            List.of("de_la", "de_l", "de", "du", "des", "d", "le", "la", "les", "l");

    /** Longest first, so that none hides behind a shorter one; each followed by its abbreviation. */
    private static final List<List<String>> EPCI_TYPES = List.of(
            List.of("communaute_d_agglomeration", "ca"),
            List.of("communaute_de_communes", "cc"),
            List.of("communaute_des_communes", "cc"),
            List.of("communaute_urbaine", "cu"),
            List.of("communaute_d_agglo", "ca"),
            List.of("cc", "cc"),
            List.of("ca", "ca"),
            List.of("cu", "cu"));

    /** The longest name in the table has under 100 characters. */
    private static final int LONGEST = 160;

    static PlaceName ofCommune(String name) {
        String key = key(name);
        for (String article : ARTICLES) {
            if (startsWithWord(key, article)) {
                return new PlaceName(article, key.substring(article.length() + 1));
            }
        }
        return new PlaceName("", key);
    }

    static PlaceName ofEpci(String name) {
        String key = key(name);
        String type = "";
        for (List<String> written : EPCI_TYPES) {
            if (startsWithWord(key, written.get(0))) {
                type = written.get(1);
                key = key.substring(written.get(0).length() + 1);
                break;
            }
        }
        for (String link : EPCI_LINKS) {
            if (startsWithWord(key, link)) {
                return new PlaceName(type + "_" + link, key.substring(link.length() + 1));
            }
        }
        return new PlaceName(type + "_", key);
    }

    /** The whole name, the leading words included. */
    String whole() {
        return lead.isEmpty() ? bare : lead + "_" + bare;
    }

    /** The abbreviation of the type that the name of an EPCI begins with, « cc » for instance; empty when it has none. */
    String epciType() {
        return lead.substring(0, Math.max(0, lead.indexOf('_')));
    }

    /** The abbreviations of the types of EPCI that this text is, or begins. */
    static List<String> epciTypesBegunBy(String text) {
        String key = key(text);
        return EPCI_TYPES.stream()
                .filter(written -> !key.isEmpty() && written.get(0).startsWith(key))
                .map(written -> written.get(1))
                .distinct()
                .toList();
    }

    private static boolean startsWithWord(String key, String word) {
        return key.length() > word.length() + 1 && key.startsWith(word) && key.charAt(word.length()) == '_';
    }

    private static String key(String name) {
        if (name.length() > LONGEST) {
            return "";
        }
        var key = new StringBuilder();
        for (String word : Spelling.normaliseWords(name).split("_", -1)) {
            key.append(key.length() > 0 ? "_" : "").append(writtenOut(word));
        }
        return key.toString();
    }

    private static String writtenOut(String word) {
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }
}
