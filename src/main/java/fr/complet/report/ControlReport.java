package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.call.Verdict;
import fr.complet.dossier.Notice;
import fr.complet.dossier.Place;
import fr.complet.language.Messages;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import fr.complet.writing.Control;
import fr.complet.writing.Control.Group;
import fr.complet.writing.Control.Line;
import fr.complet.writing.Control.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells an assessment for a copy of the workbook itself: a colleague then needs nothing but a spreadsheet program. */
public final class ControlReport {

    private static final List<String> HEADINGS =
            List.of("severity", "requirement", "finding", "place", "remedy", "source", "link");

    private static final Control.Spot NOWHERE = new Control.Spot("", "", "");

    private final Words words;
    private final Messages messages;

    public ControlReport(Words words) {
        this.words = words;
        this.messages = words.messages();
    }

    public Control of(Assessment assessment) {
        ToDo todo = ToDo.of(assessment);
        FirstScreen screen = FirstScreen.of(assessment, todo, words);
        List<String> opening =
                List.of(Inert.of(screen.verdict().toString()), Inert.of(screen.call()), screen.money(), screen.rest());
        return new Control(
                messages.say("control.sheet"),
                tone(assessment.verdict()),
                opening,
                HEADINGS.stream().map(key -> messages.say("control." + key)).toList(),
                messages.say("control.open"),
                groups(assessment, todo),
                closing(assessment),
                new ControlRemarks(words, assessment).marks());
    }

    private List<Group> groups(Assessment assessment, ToDo todo) {
        List<Group> groups = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            add(groups, messages.say(heading.key()), todo.under(heading), assessment);
        }
        add(groups, messages.say("heading.waiting"), todo.waiting(), assessment);
        return groups;
    }

    private void add(List<Group> groups, String heading, List<Judged> judged, Assessment assessment) {
        List<Line> lines = new ArrayList<>();
        for (Judged one : judged) {
            ToldFindings told = ToldFindings.of(one, words);
            if (told.findings().isEmpty() && told.awaited().isEmpty()) {
                lines.add(line(
                        one, "", NOWHERE, one.clause().remedy().map(words::text).orElse("")));
            }
            for (ToldFinding finding : told.findings()) {
                lines.add(line(one, finding(finding), spot(finding.finding(), assessment), finding.remedy()));
            }
            if (told.others() > 0) {
                String others = messages.count("detail.others", told.others(), words.count(told.others()));
                lines.add(line(one, others, NOWHERE, ""));
            }
            if (!told.awaited().isEmpty()) {
                lines.add(line(one, told.awaited().told(words), NOWHERE, ""));
            }
        }
        if (!lines.isEmpty()) {
            groups.add(new Group(heading, lines));
        }
    }

    private Line line(Judged one, String finding, Control.Spot spot, String remedy) {
        return new Line(
                tone(one),
                messages.say("severity." + one.severity().name()),
                Inert.of(words.title(one.clause())) + " [" + one.clause().id() + "]",
                finding,
                spot,
                Inert.of(remedy),
                Inert.of(new ParameterWords(words).source(one.source())),
                one.source().url());
    }

    private String finding(ToldFinding told) {
        var text = new StringBuilder(Inert.of(told.message()));
        fact(text, "detail.expected", told.finding().expected());
        fact(text, "detail.actual", told.finding().actual());
        return text.toString();
    }

    private void fact(StringBuilder text, String key, Optional<Fact> fact) {
        fact.map(known -> Inert.of(known.told(words)))
                .ifPresent(told -> text.append('\n').append(messages.say("control.fact", messages.say(key), told)));
    }

    private static Control.Spot spot(Finding finding, Assessment assessment) {
        Place place = finding.place();
        boolean pointed = Spot.isTelling(finding, assessment.dossier());
        return new Control.Spot(pointed ? Spot.brief(place) : "", place.sheet(), place.cell());
    }

    private List<String> closing(Assessment assessment) {
        List<String> closing = new ArrayList<>();
        for (Notice notice : assessment.dossier().notices()) {
            String spot = Spot.brief(notice.place());
            closing.add(Inert.of(words.reading().notice(notice)) + (spot.isEmpty() ? "" : " (" + spot + ")"));
        }
        closing.add(messages.say("report.disclaimer"));
        return closing;
    }

    /** What is wrong or missing and blocks; what waits for an answer, or is a reserve; what is only advised. */
    static Tone tone(Judged one) {
        if (one.severity() == Severity.ADVICE) {
            return Tone.MILD;
        }
        return one.severity().blocks() && !one.is(Status.UNDECIDED) ? Tone.BAD : Tone.OPEN;
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case COMPLETE -> Tone.GOOD;
            case INCOMPLETE, INCORRECT -> Tone.OPEN;
            case INELIGIBLE -> Tone.BAD;
        };
    }
}
