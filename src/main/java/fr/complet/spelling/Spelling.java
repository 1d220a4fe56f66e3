package fr.complet.spelling;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** The one normalisation under which words are compared, and the known word nearest to an unknown one. */
public final class Spelling {

    /** No key, label or place name is as long; a longer word is near nothing. */
    static final int LONGEST_WORD = 120;

    private static final int MOST_EDITS = 4;

    /** What U+00C0 to U+00FF become; a star keeps the letter, and letters that become two are handled apart. */
    private static final String LATIN = "aaaaaa*ceeeeiiii*nooooo*ouuuuy**aaaaaa*ceeeeiiii*nooooo*ouuuuy*y";

    private Spelling() {}

    /**
     * Lower case, no accents, every run of blanks, dashes, apostrophes or underscores one underscore, none at the ends.
     * Invisible format characters and combining marks count for nothing.
     */
    public static String normalise(String text) {
        return isNormal(text) ? text : normalised(text);
    }

    /** Small letters, digits and dots with single underscores between them, as most keys are written. */
    private static boolean isNormal(String text) {
        boolean separated = true;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            boolean separator = c == '_';
            boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.';
            if (separator ? separated : !plain) {
                return false;
            }
            separated = separator;
        }
        return length == 0 || !separated;
    }

    private static String normalised(String text) {
        String decomposed = isCommon(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        var key = new StringBuilder(decomposed.length());
        boolean separated = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (isSeparator(c)) {
                separated = true;
            } else if (!isInvisible(c)) {
                if (separated && key.length() > 0) {
                    key.append('_');
                }
                separated = false;
                append(key, c);
            }
        }
        return key.toString();
    }

    /** The same, where anything but letters, digits and accents separates words too, as a blank does. */
    public static String normaliseWords(String text) {
        var plain = new StringBuilder(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if ((c < '\u0080' && !Character.isLetterOrDigit(c)) || "«»“”„·•…".indexOf(c) >= 0) {
                plain.setCharAt(i, ' ');
            }
        }
        return normalise(plain.toString());
    }

    /**
     * The candidate that takes the fewest typing mistakes to become this word, the first of equals; none when all are
     * too far for the suggestion to make sense: about one mistake for four letters.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        return nearest(word, candidates, Spelling::normalise);
    }

    /** The same for a word and candidates that are normalised already, which saves time when there are thousands. */
    public static Optional<String> nearestKey(String key, Collection<String> keys) {
        return nearest(key, keys, UnaryOperator.identity());
    }

    private static Optional<String> nearest(String word, Collection<String> candidates, UnaryOperator<String> reading) {
        if (word.length() > LONGEST_WORD) {
            return Optional.empty();
        }
        String wanted = reading.apply(word);
        String best = null;
        int limit = mistakesAllowed(wanted.length());
        for (String candidate : candidates) {
            int distance = distance(wanted, reading.apply(candidate), limit);
            if (distance >= 0) {
                best = candidate;
                if (distance == 0) {
                    break;
                }
                limit = distance - 1;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int mistakesAllowed(int length) {
        return length <= 2 ? 0 : Math.min(MOST_EDITS, (length + 2) / 4);
    }

    /** The number of mistakes, or -1 above the limit. */
    static int distance(String wanted, String candidate, int limit) {
        if (Math.abs(wanted.length() - candidate.length()) > limit || lettersApart(wanted, candidate) > limit) {
            return -1;
        }
        return new DamerauLevenshteinDistance(limit).apply(wanted, candidate);
    }

    /** A quick lower bound of the distance: one mistake adds at most one letter that the other word lacks. */
    private static int lettersApart(String wanted, String candidate) {
        long ofWanted = letters(wanted);
        long ofCandidate = letters(candidate);
        return Math.max(Long.bitCount(ofWanted & ~ofCandidate), Long.bitCount(ofCandidate & ~ofWanted));
    }

    static long letters(String word) {
        return letters(word, 0, word.length());
    }

    /** The set of the letters between two places, some letters counting as one. */
    static long letters(String word, int start, int end) {
        long letters = 0;
        for (int i = start; i < end; i++) {
            letters |= 1L << (word.charAt(i) & 63);
        }
        return letters;
    }

    /** Whether no character needs the decomposition of Unicode, which is slow to load: true of nearly all French. */
    private static boolean isCommon(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\u00FF' && c != '\u0152' && c != '\u0153' && !isCombining(c) && !isSeparator(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c) {
        if (c < '\u0080') {
            return c == ' ' || c == '_' || c == '-' || c == '\'' || c == '`' || (c >= '\t' && c <= '\r');
        }
        return switch (c) {
            case '\u0085', '\u00B4', '\u02BC', '\u2018', '\u2019', '\u201B', '\u2032', '\u2212', '\uFF07' -> true;
            default -> Character.isSpaceChar(c) || Character.getType(c) == Character.DASH_PUNCTUATION;
        };
    }

    private static boolean isInvisible(char c) {
        return c >= '\u0080' && (isCombining(c) || Character.getType(c) == Character.FORMAT);
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder key, char c) {
        switch (c) {
            case '\u00C6', '\u00E6' -> key.append("ae");
            case '\u0152', '\u0153' -> key.append("oe");
            case '\u00DF', '\u1E9E' -> key.append("ss");
            case '\uFB00' -> key.append("ff");
            case '\uFB01' -> key.append("fi");
            case '\uFB02' -> key.append("fl");
            case '\uFB03' -> key.append("ffi");
            case '\uFB04' -> key.append("ffl");
            case '\uFB05', '\uFB06' -> key.append("st");
            default -> key.append(plain(c));
        }
    }

    private static char plain(char c) {
        if (c >= '\u00C0' && c <= '\u00FF') {
            char letter = LATIN.charAt(c - '\u00C0');
            return letter == '*' ? Character.toLowerCase(c) : letter;
        }
        return Character.toLowerCase(c);
    }
}
