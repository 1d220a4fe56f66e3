package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Place;
import fr.complet.writing.Control.Mark;
import fr.complet.writing.Control.Tone;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is noted at each cell of a workbook where something was found: every finding there, the gravest colour. */
final class ControlRemarks {

    /** Nobody reads a longer note. */
    private static final int LONGEST = 1_500;

    private final Words words;
    private final Map<String, Mark> marks = new LinkedHashMap<>();

    ControlRemarks(Words words, Assessment assessment) {
        this.words = words;
        for (Judged one : assessment.checklist()) {
            if (ToDo.isOpen(one)) {
                ToldFindings.of(one, words).findings().stream()
                        .filter(told -> Spot.isTelling(told.finding(), assessment.dossier()))
                        .forEach(told -> add(one, told));
            }
        }
    }

    List<Mark> marks() {
        return List.copyOf(marks.values());
    }

    private void add(Judged one, ToldFinding told) {
        Place place = told.finding().place();
        if (!place.sheet().isEmpty() && !place.cell().isEmpty()) {
            Mark mark = new Mark(place.sheet(), place.cell(), ControlReport.tone(one), note(one, told));
            marks.merge(place.sheet() + "!" + place.cell(), mark, ControlRemarks::both);
        }
    }

    private String note(Judged one, ToldFinding told) {
        String severity = words.messages().say("severity." + one.severity().name());
        String said = words.messages().say("control.note", severity, Inert.of(told.message()));
        return told.remedy().isEmpty()
                ? said
                : said + "\n" + words.messages().say("screen.remedy", Inert.of(told.remedy()));
    }

    private static Mark both(Mark first, Mark second) {
        Tone tone = first.tone() == Tone.BAD || (first.tone() == Tone.OPEN && second.tone() != Tone.BAD)
                ? first.tone()
                : second.tone();
        boolean same = first.note().contains(second.note());
        boolean room = first.note().length() + second.note().length() < LONGEST;
        String note = same || !room ? first.note() : first.note() + "\n\n" + second.note();
        return new Mark(first.sheet(), first.cell(), tone, note);
    }
}
