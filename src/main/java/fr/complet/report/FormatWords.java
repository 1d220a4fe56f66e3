package fr.complet.report;

import fr.complet.call.Verdict;
import fr.complet.dossier.Place;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** The words that the forms of a result made for platforms and browsers have in common. */
record FormatWords(Words words, Messages messages) {

    static FormatWords of(Words words) {
        return new FormatWords(words, Messages.ofFormats(words.messages().language()));
    }

    /** Its ISO code. */
    String language() {
        return words.messages().language().code();
    }

    String say(String key, String... arguments) {
        return messages.say(key, arguments);
    }

    String count(String key, long number) {
        return messages.count(key, number, words.count(number));
    }

    /** What is found, where a file has no lines, and what to do. */
    String whole(Remark remark) {
        Place place = remark.place();
        String found = place.sheet().isEmpty()
                ? remark.message()
                : say("finding.in_cell", Spot.brief(place), remark.message());
        return remark.remedy().map(remedy -> say("finding.remedy", found, remedy)).orElse(found);
    }

    /** How many dossiers ended how. */
    String total(Summary summary) {
        Messages common = words.messages();
        List<String> counts = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            tell(counts, verdict.name(), summary.count(verdict));
        }
        tell(counts, "UNREADABLE", summary.unreadable());
        String dossiers = common.count("summary.dossiers", summary.dossiers(), words.count(summary.dossiers()));
        String total = counts.isEmpty() ? dossiers : common.say("summary.total", dossiers, String.join(", ", counts));
        return summary.completed() ? total : total + " · " + common.say("summary.cut_short");
    }

    private void tell(List<String> counts, String verdict, int number) {
        if (number > 0) {
            counts.add(words.messages().count("summary." + verdict, number, words.count(number)));
        }
    }
}
