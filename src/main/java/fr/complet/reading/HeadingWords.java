package fr.complet.reading;

import fr.complet.dossier.Base;
import fr.complet.dossier.Section;
import fr.complet.language.Spellings;
import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of a heading that councils write in their own ways, such as « Coût prévisionnel (en € H.T.) », normalised. */
record HeadingWords(List<String> words) {
    /** A longer text heads nothing. */
    private static final int LONGEST = 80;

    private static final Set<String> WITHOUT_VAT = Set.of("ht", "hors");
    private static final Set<String> WITH_VAT = Set.of("ttc", "toutes");

    HeadingWords {
        words = List.copyOf(words);
    }

    static HeadingWords of(String heading) {
        if (heading.length() > LONGEST) {
            return new HeadingWords(List.of());
        }
        String key = Spelling.normalise(lettersAndDigits(heading));
        return new HeadingWords(key.isEmpty() ? List.of() : List.of(key.split("_", -1)));
    }

    /** The words that stand under these keys of the file of headings. */
    static Set<String> vocabulary(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> Spellings.all().of(key).stream())
                .map(Spelling::normalise)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean has(Set<String> any) {
        return words.stream().anyMatch(any::contains);
    }

    /** Whether it has words, all of them among those. */
    boolean areIn(Set<String> known) {
        return !words.isEmpty() && known.containsAll(words);
    }

    /** Without VAT or with it, when it says one of them. */
    Optional<Base> base() {
        return has(WITHOUT_VAT) == has(WITH_VAT)
                ? Optional.empty()
                : Optional.of(has(WITHOUT_VAT) ? Base.HT : Base.TTC);
    }

    /** The section of a budget, when it names one of them. */
    Optional<Section> section() {
        boolean investment = words.contains(Section.INVESTISSEMENT.code());
        return investment == words.contains(Section.FONCTIONNEMENT.code())
                ? Optional.empty()
                : Optional.of(investment ? Section.INVESTISSEMENT : Section.FONCTIONNEMENT);
    }

    /** Without the number of a chapter: « I – Dépenses », « 2) Recettes ». */
    HeadingWords unnumbered() {
        boolean numbered = words.size() > 1 && words.get(0).matches("[0-9]{1,2}|i{1,3}|iv|[a-d]");
        return numbered ? new HeadingWords(words.subList(1, words.size())) : this;
    }

    /** Other signs part words, but for the dots of an abbreviation: « H.T. » is one. */
    private static String lettersAndDigits(String heading) {
        var plain = new StringBuilder(heading.length());
        for (int i = 0; i < heading.length(); i++) {
            if (Character.isLetterOrDigit(heading.charAt(i))) {
                plain.append(heading.charAt(i));
            } else if (heading.charAt(i) != '.' || !isLetter(heading, i - 1) || isLetter(heading, i - 2)) {
                plain.append(' ');
            }
        }
        return plain.toString();
    }

    private static boolean isLetter(String text, int index) {
        return index >= 0 && Character.isLetter(text.charAt(index));
    }
}
