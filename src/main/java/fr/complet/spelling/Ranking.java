package fr.complet.spelling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Things known by a normalised text, and the search of those that resemble what a person has typed so far. */
public final class Ranking<T> {

    private final List<T> things;
    private final List<KnownText> texts;

    private Ranking(List<T> things, List<KnownText> texts) {
        this.things = things;
        this.texts = texts;
    }

    /**
     * The known texts that somebody may mean who has typed so far, best first and otherwise in their order: the text
     * itself, one that begins so, one of whose words begins so, one that has it within, one with a letter or two wrong.
     * All of them when nothing is typed yet.
     */
    public static List<String> ranked(String typed, Collection<String> known) {
        return typed.isBlank()
                ? List.copyOf(known)
                : of(known, Spelling::normaliseWords)
                        .matches(Spelling.normaliseWords(typed), Integer.MAX_VALUE, text -> true)
                        .stream()
                        .map(Match::thing)
                        .toList();
    }

    public static <T> Ranking<T> of(Collection<T> things, Function<T, String> key) {
        return new Ranking<>(
                List.copyOf(things), things.stream().map(key).map(KnownText::of).toList());
    }

    /**
     * The wanted things that have what is typed, best first and otherwise in their order; when they are fewer than
     * enough and none is the very text, then those that would have it but for one or two mistakes.
     */
    public List<Match<T>> matches(String key, int enough, Predicate<T> wanted) {
        if (key.isEmpty() || key.length() > Spelling.LONGEST_WORD) {
            return List.of();
        }
        var typed = new TypedText(key);
        List<Match<T>> matches = matches(typed::likeness, wanted);
        matches.sort(Comparator.comparing(Match::likeness));
        if (matches.size() < enough && (matches.isEmpty() || !matches.get(0).isSame())) {
            List<Match<T>> mistyped = matches(typed::mistyped, wanted);
            mistyped.sort(Comparator.comparing(Match::likeness));
            matches.addAll(mistyped);
        }
        return List.copyOf(matches);
    }

    private List<Match<T>> matches(Function<KnownText, Optional<Likeness>> comparison, Predicate<T> wanted) {
        List<Match<T>> matches = new ArrayList<>();
        for (int i = 0; i < things.size(); i++) {
            T thing = things.get(i);
            comparison
                    .apply(texts.get(i))
                    .filter(likeness -> wanted.test(thing))
                    .ifPresent(likeness -> matches.add(new Match<>(thing, likeness)));
        }
        return matches;
    }

    /** A thing and how it answers what is typed. */
    public record Match<T>(T thing, Likeness likeness) {

        /** What is typed is the very text of the thing. */
        public boolean isSame() {
            return likeness.kind() == Likeness.Kind.SAME;
        }
    }
}
