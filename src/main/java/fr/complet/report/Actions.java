package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.dossier.Dossier;
import fr.complet.language.Messages;
import fr.complet.requirement.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lines of the first screen that say who must do what. */
final class Actions {

    private final ToDo todo;
    private final Dossier dossier;
    private final Words words;
    private final Messages messages;
    private final boolean alone;

    Actions(Assessment assessment, ToDo todo, Words words, boolean alone) {
        this.alone = alone;
        this.todo = todo;
        this.dossier = assessment.dossier();
        this.words = words;
        this.messages = words.messages();
    }

    List<FirstScreen.Group> groups() {
        List<FirstScreen.Group> groups = new ArrayList<>();
        for (Heading heading : Heading.values()) {
            List<FirstScreen.Line> lines = lines(todo.under(heading));
            if (!lines.isEmpty()) {
                groups.add(new FirstScreen.Group(messages.say(heading.key()), lines));
            }
        }
        return groups;
    }

    /** One line for each requirement, but one for all unknown values of the call, of the law, and for the reminders. */
    private List<FirstScreen.Line> lines(List<Judged> judged) {
        List<Judged> parameters =
                judged.stream().filter(Heading::lacksParameter).toList();
        List<Judged> reminders = judged.stream().filter(Heading::isReminder).toList();
        List<FirstScreen.Line> lines = new ArrayList<>();
        for (Judged one : judged) {
            if (!Heading.lacksParameter(one) && !Heading.isReminder(one)) {
                lines.add(line(one));
            }
        }
        lines.addAll(0, unknown("law", parameters.stream().filter(Heading::lacksLaw)));
        lines.addAll(0, unknown("unknown", parameters.stream().filter(one -> !Heading.lacksLaw(one))));
        if (!reminders.isEmpty()) {
            lines.add(reminded(reminders));
        }
        return lines;
    }

    private FirstScreen.Line line(Judged one) {
        List<Finding> findings = one.outcome().findings();
        if (findings.isEmpty()) {
            return line(one, FirstScreen.Sentence.alone(graded(one, words.title(one.clause()))), "");
        }
        Finding first = findings.get(0);
        int others = findings.size() - 1;
        String text = words.message(one.clause(), first);
        String more = others == 0 ? "" : messages.count("screen.more", others, Integer.toString(others));
        String place = Spot.isTelling(first, dossier) ? Spot.brief(first.place()) : "";
        return line(one, new FirstScreen.Sentence(graded(one, text), more), place);
    }

    private static FirstScreen.Line line(Judged one, FirstScreen.Sentence sentence, String place) {
        return new FirstScreen.Line(sentence, place, one.clause().id(), one.severity());
    }

    /** What does not block, or cannot be cured, says so. */
    private String graded(Judged one, String text) {
        return one.severity() == Severity.BLOCKING
                ? text
                : messages.say(
                        "screen.graded",
                        messages.say("severity." + one.severity().name()),
                        text);
    }

    private List<FirstScreen.Line> unknown(String key, Stream<Judged> some) {
        List<Judged> parameters = some.toList();
        if (parameters.isEmpty()) {
            return List.of();
        }
        String text =
                messages.count((alone ? "screen.alone." : "screen.") + key, parameters.size(), titles(parameters));
        return List.of(new FirstScreen.Line(FirstScreen.Sentence.alone(text), "", ids(parameters), Severity.BLOCKING));
    }

    private FirstScreen.Line reminded(List<Judged> reminders) {
        String text = messages.say("screen.reminders", titles(reminders));
        return new FirstScreen.Line(FirstScreen.Sentence.alone(text), "", ids(reminders), Severity.ADVICE);
    }

    private String titles(List<Judged> judged) {
        return String.join(
                ", ", judged.stream().map(one -> words.title(one.clause())).toList());
    }

    private static String ids(List<Judged> judged) {
        String first = judged.get(0).clause().id();
        return judged.size() == 1 ? first : first + ", …";
    }
}
