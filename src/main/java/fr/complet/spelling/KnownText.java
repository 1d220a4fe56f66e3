package fr.complet.spelling;

/** A normalised text among those that may be meant, with the set of its letters, which spares most comparisons. */
record KnownText(String key, long letters) {

    static KnownText of(String key) {
        return new KnownText(key, Spelling.letters(key));
    }

    /** Where the word after this place begins; -1 when there is none. */
    int nextWord(int place) {
        return key.indexOf('_', place) + 1 == 0 ? -1 : key.indexOf('_', place) + 1;
    }
}
