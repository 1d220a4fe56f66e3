package fr.complet.report;

import fr.complet.call.Verdict;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** Puts into words how a run ended. */
final class SummaryText {

    private SummaryText() {}

    /** How many dossiers there were, and how many of them ended how. */
    static String total(Summary summary, Words words) {
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            tell(counts, verdict.name(), summary.count(verdict), words);
        }
        tell(counts, "UNREADABLE", summary.unreadable(), words);
        Messages messages = words.messages();
        String dossiers = messages.count("summary.dossiers", summary.dossiers(), words.count(summary.dossiers()));
        return counts.isEmpty() ? dossiers : messages.say("summary.total", dossiers, String.join(", ", counts));
    }

    private static void tell(List<String> counts, String verdict, int number, Words words) {
        if (number > 0) {
            counts.add(words.messages().count("summary." + verdict, number, words.count(number)));
        }
    }

    /** Whether something was left out, and what no program decides. */
    static List<String> ending(Summary summary, Messages messages, TextOptions options) {
        List<String> lines = new ArrayList<>();
        if (!summary.completed()) {
            lines.add(messages.say("summary.cut_short"));
        }
        lines.addAll(Layout.wrap(messages.say("report.disclaimer"), options.width()));
        return lines;
    }
}
