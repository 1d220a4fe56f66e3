package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Place;
import fr.complet.reading.Failure;
import fr.complet.requirement.Finding;
import java.util.Locale;

/**
 * Tells one finding on each line, as compilers do, for editors and logs: {@code file:line:col: severity id message}. A
 * dossier that cannot be read is blocking.
 */
public final class ConciseReport implements Report {

    private final Words words;

    public ConciseReport(Words words) {
        this.words = words;
    }

    @Override
    public String of(Checked one) {
        var lines = new StringBuilder();
        one.assessment().ifPresent(assessment -> judged(lines, one, assessment));
        one.failure().ifPresent(failure -> unreadable(lines, one.path(), failure));
        return lines.toString();
    }

    private void judged(StringBuilder lines, Checked dossier, Assessment assessment) {
        for (Judged one : assessment.checklist()) {
            for (Finding finding : one.outcome().findings()) {
                if (ToDo.isOpen(one) && !dossier.isAccepted(one, finding)) {
                    lines.append(place(Spot.from(dossier.path(), finding.place())));
                    finding(lines, one, finding);
                }
            }
        }
    }

    private void finding(StringBuilder lines, Judged one, Finding finding) {
        String severity = one.severity().name().toLowerCase(Locale.ROOT);
        String message = Inert.of(words.message(one.clause(), finding));
        lines.append(": ")
                .append(severity)
                .append(' ')
                .append(one.clause().id())
                .append(' ')
                .append(message)
                .append('\n');
    }

    private void unreadable(StringBuilder lines, String path, Failure failure) {
        lines.append(place(Spot.from(path, failure.place())))
                .append(": blocking unreadable ")
                .append(Inert.of(words.reading().failure(failure)))
                .append('\n');
    }

    /** A workbook has no lines: its sheet and cell stand in their place. What stands nowhere stands at the beginning. */
    private static String place(Place place) {
        String file = Inert.of(place.file());
        if (!place.sheet().isEmpty()) {
            return file + ":" + Spot.brief(place);
        }
        return place.line() == 0 ? file + ":1:1" : Spot.full(place);
    }
}
