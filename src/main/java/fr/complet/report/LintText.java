package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.reading.CallProblem;
import java.util.List;

/** Prints what is wrong with a call file, one line each. */
public final class LintText {

    private LintText() {}

    public static String of(String file, List<CallProblem> problems, Words words) {
        Messages explain = Messages.explaining(words.messages().language());
        StringBuilder text = new StringBuilder();
        for (CallProblem problem : problems) {
            String weight = explain.say(problem.kind().isWarning() ? "lint.warning" : "lint.error");
            String told = Inert.of(words.reading().problem(problem));
            text.append(explain.say("lint.line", Spot.full(problem.place()), weight, told))
                    .append('\n');
        }
        return text.append(summary(Inert.of(file), problems, explain))
                .append('\n')
                .toString();
    }

    private static String summary(String file, List<CallProblem> problems, Messages explain) {
        long warnings =
                problems.stream().filter(problem -> problem.kind().isWarning()).count();
        return problems.isEmpty()
                ? explain.say("lint.clean", file)
                : explain.say("lint.counts", file, Long.toString(problems.size() - warnings), Long.toString(warnings));
    }
}
