package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Judged;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * How one requirement ended, as a test case.
 *
 * @param group the chapter of the checklist
 * @param message why it did not pass; empty when it did
 * @param detail each finding in full
 */
record JunitCase(String group, String name, End end, String type, String message, String detail) {

    /** The ends that JUnit knows. */
    enum End {
        PASSED,
        FAILED,
        SKIPPED,
        BROKEN
    }

    static JunitCase of(Checked one, Judged judged, FormatWords said) {
        Words words = said.words();
        List<Remark> remarks = Remark.of(one, judged, words);
        boolean accepted = remarks.stream().allMatch(remark -> remark.isAccepted(one));
        End end = end(judged, accepted);
        String state = accepted && ToDo.isOpen(judged) ? said.say("junit.accepted") : state(judged, words);
        return new JunitCase(
                judged.clause().chapter().code(),
                judged.clause().id() + " · " + Inert.of(words.title(judged.clause())),
                end,
                judged.severity().code(),
                end == End.PASSED ? "" : message(state, judged, remarks, said),
                end == End.PASSED ? "" : detail(remarks, said));
    }

    static JunitCase unreadable(Checked one, FormatWords said) {
        Remark remark = Remark.open(one, said.words()).get(0);
        return new JunitCase(
                "dossier",
                Remark.UNREADABLE + " · " + said.say("unreadable.title"),
                End.BROKEN,
                Remark.UNREADABLE,
                Inert.of(remark.message()),
                detail(List.of(remark), said));
    }

    private static End end(Judged judged, boolean accepted) {
        if (judged.is(Status.MET)) {
            return End.PASSED;
        }
        boolean blocks = ToDo.isOpen(judged) && Level.of(judged) == Level.ERROR;
        return blocks && !accepted ? End.FAILED : End.SKIPPED;
    }

    private static String state(Judged judged, Words words) {
        return words.messages().say("status." + Details.state(judged));
    }

    /** A failure is told by what is found; what is skipped says first why. */
    private static String message(String state, Judged judged, List<Remark> remarks, FormatWords said) {
        if (judged.outcome().findings().isEmpty()) {
            return state;
        }
        String found = Inert.of(remarks.get(0).message());
        int others = remarks.size() - 1;
        String all = others == 0
                ? found
                : found
                        + said.words()
                                .messages()
                                .count("screen.more", others, said.words().count(others));
        String severity =
                said.words().messages().say("severity." + judged.severity().name());
        return said.say("junit.message", state, severity, all);
    }

    private static String detail(List<Remark> remarks, FormatWords said) {
        List<String> rows = new ArrayList<>();
        for (Remark remark : remarks) {
            if (remark.finding().isPresent() || remark.judged().isEmpty()) {
                rows.add(Spot.full(remark.place()) + " " + Inert.of(said.whole(remark)));
            }
        }
        return String.join("\n", rows);
    }
}
