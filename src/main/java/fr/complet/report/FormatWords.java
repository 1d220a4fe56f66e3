package fr.complet.report;

import fr.complet.dossier.Place;
import fr.complet.language.Messages;

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
        return remark.remedy()
                .map(remedy -> say("finding.remedy", found, remedy))
                .orElse(found);
    }

    /** How many dossiers ended how, and whether some were not looked at. */
    String total(Summary summary) {
        String total = SummaryText.total(summary, words);
        return summary.completed() ? total : total + " · " + words.messages().say("summary.cut_short");
    }
}
