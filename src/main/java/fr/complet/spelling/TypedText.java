package fr.complet.spelling;

import fr.complet.spelling.Likeness.Kind;
import java.util.Optional;

/** A normalised text as a person has typed it so far. */
final class TypedText {

    /** A shorter text has too many neighbours for one of them to be meant. */
    private static final int SHORTEST_WITH_A_MISTAKE = 4;

    private static final int SHORTEST_WITH_TWO = 7;

    /** A letter alone is within nearly everything. */
    private static final int SHORTEST_WITHIN = 2;

    private final String key;
    private final long letters;
    private final String[] words;
    private final int allowed;

    TypedText(String key) {
        this.key = key;
        letters = Spelling.letters(key);
        words = key.split("_", -1);
        allowed = key.length() < SHORTEST_WITH_A_MISTAKE ? 0 : key.length() < SHORTEST_WITH_TWO ? 1 : 2;
    }

    /** How a known text has what is typed; empty when it has not. */
    Optional<Likeness> likeness(KnownText known) {
        return (letters & ~known.letters()) == 0 ? kind(known).map(Likeness::of) : Optional.empty();
    }

    private Optional<Kind> kind(KnownText known) {
        int place = known.key().indexOf(key);
        if (place == 0) {
            return Optional.of(known.key().length() == key.length() ? Kind.SAME : Kind.BEGINNING);
        }
        if (place > 0 && known.key().contains("_" + key)) {
            return Optional.of(Kind.WORD);
        }
        if (words.length > 1 && eachBeginsAWord(known)) {
            return Optional.of(Kind.WORDS);
        }
        return place > 0 && key.length() >= SHORTEST_WITHIN ? Optional.of(Kind.WITHIN) : Optional.empty();
    }

    private boolean eachBeginsAWord(KnownText known) {
        int found = 0;
        for (int start = 0; start >= 0 && found < words.length; start = known.nextWord(start)) {
            if (known.key().startsWith(words[found], start)) {
                found++;
            }
        }
        return found == words.length;
    }

    /** How a known text that has not what is typed would have it but for one or two mistakes. */
    Optional<Likeness> mistyped(KnownText known) {
        int least = allowed + 1;
        if (allowed > 0
                && lacking(letters, known.letters()) <= allowed
                && likeness(known).isEmpty()) {
            for (int start = 0; start >= 0; start = known.nextWord(start)) {
                least = Math.min(least, mistakes(known.key(), start));
            }
        }
        return least > allowed ? Optional.empty() : Optional.of(new Likeness(Kind.MISTYPED, least));
    }

    /** The mistakes that lead from what the known text has at this place to what is typed; too many when they are. */
    private int mistakes(String known, int start) {
        int least = allowed + 1;
        int shortest = start + key.length() - allowed;
        int longest = Math.min(known.length(), start + key.length() + allowed);
        if (shortest > longest || lacking(letters, Spelling.letters(known, start, longest)) > allowed) {
            return least;
        }
        for (int end = shortest; end <= longest; end++) {
            int distance = Spelling.distance(key, known.substring(start, end), allowed);
            least = distance < 0 ? least : Math.min(least, distance);
        }
        return least;
    }

    private static int lacking(long letters, long among) {
        return Long.bitCount(letters & ~among);
    }
}
