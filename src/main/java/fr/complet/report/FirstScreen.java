package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Authority;
import fr.complet.call.Severity;
import fr.complet.language.Messages;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * What an officer reads first: the verdict, the money, and who must do what; what is met is only counted.
 *
 * @param call the call, and the day of its rules
 * @param money what it costs, what is asked, what the applicant bears
 * @param rest how many requirements are met, and what became of the others
 * @param alone whether no details follow below
 */
record FirstScreen(VerdictLine verdict, String call, String money, List<Group> groups, String rest, boolean alone) {

    FirstScreen {
        groups = List.copyOf(groups);
    }

    static FirstScreen of(Assessment assessment, ToDo todo, Words words) {
        return of(VerdictLine.of(assessment, words.messages()), assessment, todo, words, false);
    }

    /** What is accepted is only counted. */
    static FirstScreen of(Checked one, ToDo todo, Words words) {
        return of(VerdictLine.of(one, words.messages()), one.news().orElseThrow(), todo, words, false);
    }

    /** The same where no details follow below. */
    static FirstScreen alone(Checked one, ToDo todo, Words words) {
        return of(VerdictLine.of(one, words.messages()), one.news().orElseThrow(), todo, words, true);
    }

    private static FirstScreen of(VerdictLine verdict, Assessment assessment, ToDo todo, Words words, boolean alone) {
        return new FirstScreen(
                verdict,
                call(assessment, words),
                MoneyLine.of(assessment, words),
                new Actions(assessment, todo, words, alone).groups(),
                rest(assessment, todo, words.messages()),
                alone);
    }

    /** The call, and the day of its rules. */
    static String call(Assessment assessment, Words words) {
        String title = words.text(assessment.call().title());
        Authority authority = assessment.call().authority();
        String named = title.contains(authority.name()) ? title : authority.after(title);
        return words.messages().say("screen.call", named, words.day(assessment.date()));
    }

    private static String rest(Assessment assessment, ToDo todo, Messages messages) {
        List<String> counts = new ArrayList<>();
        tell(counts, messages, "met", assessment.count(Status.MET));
        tell(counts, messages, "waived", assessment.count(Status.WAIVED));
        tell(counts, messages, "not_applicable", assessment.count(Status.NOT_APPLICABLE));
        tell(counts, messages, "waiting", todo.waiting().size());
        return String.join(", ", counts);
    }

    private static void tell(List<String> counts, Messages messages, String what, int number) {
        if (number > 0) {
            counts.add(messages.count("count." + what, number, Integer.toString(number)));
        }
    }

    /** What stands under one heading. */
    record Group(String heading, List<Line> lines) {

        Group {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One thing to do, where it stands in the file, and the requirement that asks for it.
     *
     * @param severity the gravest come first when there is no room for all, and advice is worth one row
     */
    record Line(Sentence sentence, String place, String id, Severity severity) {}

    /**
     * What is to be done.
     *
     * @param others how many times more, or nothing; it stays where the text is cut for want of room
     */
    record Sentence(String text, String others) {

        static Sentence alone(String text) {
            return new Sentence(text, "");
        }

        String whole() {
            return text + others;
        }
    }
}
