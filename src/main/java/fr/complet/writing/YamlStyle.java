package fr.complet.writing;

import fr.complet.reading.Mapping;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How new values are written.
 *
 * @param words a text on one line
 * @param prose whether a long text may take several lines
 * @param inline the groups that stand in braces
 */
record YamlStyle(UnaryOperator<String> words, boolean prose, Predicate<Mapping> inline) {

    /** Their numbers and days need no quotes. */
    private static final Set<Kind> BARE = EnumSet.of(
            Kind.AMOUNT,
            Kind.QUANTITY,
            Kind.RATE,
            Kind.WHOLE_NUMBER,
            Kind.YEAR,
            Kind.YEARS,
            Kind.DATE,
            Kind.IDENTIFIER);

    /** As a dossier has the answers to a question; amounts by year in braces. */
    static YamlStyle of(Question question) {
        return new YamlStyle(
                BARE.contains(question.kind()) ? YamlScalar::bare : YamlScalar::of,
                question.kind() == Kind.TEXT,
                YamlStyle::isOfYears);
    }

    private static boolean isOfYears(Mapping group) {
        return group.entries().stream().allMatch(entry -> entry.key().matches("[0-9]{4}"));
    }
}
