package fr.complet.spelling;

/** How a known text answers what somebody has typed so far, the best first; {@code mistakes} are letters mistyped. */
public record Likeness(Kind kind, int mistakes) implements Comparable<Likeness> {

    /** Where the text typed stands in the known one. */
    public enum Kind {
        /** It is the known text. */
        SAME,
        /** The known text begins with it. */
        BEGINNING,
        /** A word of the known text, and those after it, begin with it. */
        WORD,
        /** Each word typed begins a word of the known text, in order. */
        WORDS,
        /** Within a word. */
        WITHIN,
        /** The known text, or one of its words and those after it, would begin with it but for mistakes. */
        MISTYPED
    }

    static Likeness of(Kind kind) {
        return new Likeness(kind, 0);
    }

    @Override
    public int compareTo(Likeness other) {
        int byKind = kind.compareTo(other.kind);
        return byKind == 0 ? Integer.compare(mistakes, other.mistakes) : byKind;
    }
}
