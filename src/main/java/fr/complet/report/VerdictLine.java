package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.call.Chapter;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.call.Verdict;
import fr.complet.language.Messages;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The verdict of a dossier, and how much stands behind it.
 *
 * @param label what becomes of the dossier
 * @param reserve what must still be verified before it is ready
 * @param counts what is missing, to correct, to complete and to verify, each in words
 */
record VerdictLine(Verdict verdict, String label, Optional<String> reserve, List<String> counts) {

    VerdictLine {
        counts = List.copyOf(counts);
    }

    /** The true verdict; what is accepted is told in one number. */
    static VerdictLine of(Checked one, Messages messages) {
        Verdict verdict = one.assessment().orElseThrow().verdict();
        VerdictLine news = of(verdict, one.news().orElseThrow(), messages);
        List<String> counts = new ArrayList<>(news.counts);
        tell(counts, messages, "accepted", one.accepted().all().size());
        return new VerdictLine(verdict, news.label, news.reserve, counts);
    }

    static VerdictLine of(Assessment assessment, Messages messages) {
        return of(assessment.verdict(), assessment, messages);
    }

    private static VerdictLine of(Verdict verdict, Assessment assessment, Messages messages) {
        long toVerify = count(assessment, VerdictLine::isToVerify);
        boolean reserved = verdict == Verdict.COMPLETE && toVerify > 0;
        List<String> counts = new ArrayList<>();
        tell(counts, messages, "pieces", count(assessment, one -> isGrave(one, Status.MISSING) && isPiece(one)));
        tell(counts, messages, "answers", count(assessment, one -> isGrave(one, Status.MISSING) && !isPiece(one)));
        tell(counts, messages, "invalid", count(assessment, one -> isGrave(one, Status.INVALID)));
        tell(counts, messages, "unclear", count(assessment, VerdictLine::isUnclear));
        tell(counts, messages, "warnings", count(assessment, one -> isLight(one, Severity.WARNING)));
        tell(counts, messages, "advice", count(assessment, one -> isLight(one, Severity.ADVICE)));
        tell(counts, messages, "verify", reserved ? 0 : toVerify);
        return new VerdictLine(
                verdict,
                messages.say("verdict." + verdict.name()).toUpperCase(Locale.ROOT),
                reserved
                        ? Optional.of(messages.count("verdict.reserved", toVerify, Long.toString(toVerify)))
                        : Optional.empty(),
                counts);
    }

    /** Everything that stands behind the label: the reserve first. */
    List<String> all() {
        return Stream.concat(reserve.stream(), counts.stream()).toList();
    }

    @Override
    public String toString() {
        String whole = label + reserve.map(text -> ", " + text).orElse("");
        return counts.isEmpty() ? whole : whole + " · " + String.join(", ", counts);
    }

    private static long count(Assessment assessment, Predicate<Judged> chosen) {
        long count = 0;
        for (Judged one : assessment.checklist()) {
            count += chosen.test(one) ? 1 : 0;
        }
        return count;
    }

    private static void tell(List<String> counts, Messages messages, String what, long number) {
        if (number > 0) {
            counts.add(messages.count("count." + what, number, Long.toString(number)));
        }
    }

    private static boolean isGrave(Judged one, Status status) {
        return one.severity().blocks() && one.is(status);
    }

    private static boolean isLight(Judged one, Severity severity) {
        return one.severity() == severity && one.outcome().isFailed();
    }

    private static boolean isPiece(Judged one) {
        return one.clause().chapter() == Chapter.PIECES;
    }

    private static boolean isUnclear(Judged one) {
        return one.is(Status.UNDECIDED) && Heading.lacksAnswers(one);
    }

    private static boolean isToVerify(Judged one) {
        return one.is(Status.UNDECIDED) && !Heading.lacksAnswers(one);
    }
}
