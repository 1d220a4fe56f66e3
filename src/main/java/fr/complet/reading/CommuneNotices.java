package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Listed;
import fr.complet.dossier.Notice;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.CommuneDesignation.Found;
import java.util.List;
import java.util.stream.Collectors;

/** What is worth telling about the way a commune was designated. */
final class CommuneNotices {
    /** A postal code may be that of dozens of communes. */
    private static final int MOST_NAMES = 3;

    private final Transcript transcript;

    CommuneNotices(Transcript transcript) {
        this.transcript = transcript;
    }

    void tell(Listed<CommuneDesignation> communes) {
        for (Answer<CommuneDesignation> commune : communes.items()) {
            tell(commune);
        }
    }

    void tell(Answer<CommuneDesignation> answer) {
        CommuneDesignation designation = answer.value().orElse(null);
        if (designation instanceof Found found) {
            tell(answer, found.found().written(), found.restoredZero(), found.alsoPostalCodeOf());
        }
    }

    private void tell(Answer<?> answer, String designated, boolean restoredZero, List<Commune> others) {
        String written = digits(answer.text());
        String code = restoredZero ? "0" + written : written;
        if (restoredZero) {
            notice(answer, Notice.Kind.LEADING_ZERO_RESTORED, written, code);
        }
        if (!others.isEmpty()) {
            notice(answer, Notice.Kind.CODE_ALSO_POSTAL, code, designated, names(others));
        }
    }

    private void notice(Answer<?> answer, Notice.Kind kind, String... details) {
        transcript.notice(new Notice(kind, List.of(details), answer.place()));
    }

    /** The first run of digits: the code as it was written. */
    private static String digits(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String names(List<Commune> communes) {
        String first = communes.stream().limit(MOST_NAMES).map(Commune::written).collect(Collectors.joining(", "));
        return communes.size() > MOST_NAMES ? first + ", \u2026" : first;
    }
}
