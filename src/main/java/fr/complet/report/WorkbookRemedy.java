package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.language.QuestionLabels;
import fr.complet.reading.DossierFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A remedy for whoever fills in a workbook: answers have the names that stand in it, and not those of the YAML form. */
final class WorkbookRemedy {

    /** A path between backquotes: {@code `porteur.nom`}. */
    private static final Pattern PATH = Pattern.compile("`([a-z_]+(?:\\.[a-z_]+)+)`");

    private WorkbookRemedy() {}

    static String of(String remedy, Messages messages) {
        return PATH.matcher(remedy).replaceAll(path -> Matcher.quoteReplacement(name(path, messages)));
    }

    /** Headings are French whatever the language of the report. */
    private static String name(MatchResult found, Messages messages) {
        String path = found.group(1);
        if (DossierFormat.question(path).isEmpty()) {
            return found.group();
        }
        String label = QuestionLabels.french().of(path);
        return messages.say("remedy.answer", label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1));
    }
}
