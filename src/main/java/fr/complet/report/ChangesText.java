package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Assessment;
import fr.complet.dossier.Notice;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;

/** Tells what changed in a dossier since it was last looked at: the verdict, the findings, the figures. */
public final class ChangesText {

    private static final int MOST = 20;
    private static final int LABEL = 10;

    private final Words words;
    private final Messages sentences;
    private final TextOptions options;
    private final List<String> lines = new ArrayList<>();

    private ChangesText(Words words, TextOptions options) {
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
    }

    /** Between two looks at a dossier, each of which could read it. */
    public static String of(Checked before, Checked after, Words words, TextOptions options) {
        var text = new ChangesText(words, options);
        boolean same = text.verdict(before, after);
        List<String> verdict = List.copyOf(text.lines);
        if (!text.changes(before, after) && same) {
            text.lines.add(text.sentences.say("changes.none"));
        } else if (options.quiet()) {
            return joined(verdict);
        }
        return joined(text.lines);
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    /** Whether it is the same. */
    private boolean verdict(Checked before, Checked after) {
        VerdictLine was = VerdictLine.of(before, words.messages());
        VerdictLine is = VerdictLine.of(after, words.messages());
        lines.addAll(VerdictText.of(is, options));
        if (!was.toString().equals(is.toString())) {
            hanging(sentences.say("changes.before"), was.toString());
            return false;
        }
        return true;
    }

    /** Whether there are any. */
    private boolean changes(Checked before, Checked after) {
        int untold = lines.size();
        RemarkChanges remarks = RemarkChanges.between(open(before), open(after));
        told("changes.settled", remarks.settled());
        told("changes.altered", remarks.altered());
        told("changes.added", remarks.added());
        notices(assessment(before), assessment(after));
        List<String> figures = new FigureChanges(words, options).between(assessment(before), assessment(after));
        if (!figures.isEmpty()) {
            lines.add("");
            lines.addAll(figures);
        }
        return lines.size() > untold;
    }

    private List<Remark> open(Checked one) {
        return Remark.open(one, words).stream()
                .filter(remark -> !remark.isAccepted(one))
                .toList();
    }

    private static Assessment assessment(Checked one) {
        return one.assessment().orElseThrow();
    }

    private void told(String key, List<Remark> remarks) {
        remarks.stream().limit(MOST).forEach(remark -> hanging(sentences.say(key), told(remark)));
        int others = remarks.size() - MOST;
        if (others > 0) {
            hanging("", sentences.count("changes.others", others, words.count(others)));
        }
    }

    private static String told(Remark remark) {
        String spot = Spot.brief(remark.place());
        String where = spot.isEmpty() ? "" : " (" + spot + ")";
        return "[" + remark.id() + "] " + Inert.of(remark.message()) + where;
    }

    private void notices(Assessment before, Assessment after) {
        List<String> known = before.dossier().notices().stream().map(this::told).toList();
        after.dossier().notices().stream()
                .map(this::told)
                .filter(notice -> !known.contains(notice))
                .limit(MOST)
                .forEach(notice -> hanging(sentences.say("changes.notice"), notice));
    }

    private String told(Notice notice) {
        return Inert.of(words.reading().notice(notice));
    }

    /** A text beside its label, which stays in a column of its own. */
    private void hanging(String label, String text) {
        List<String> rows = Layout.wrap(text, options.width() - LABEL - 2);
        for (int i = 0; i < rows.size(); i++) {
            lines.add("  " + Layout.left(i == 0 ? label : "", LABEL) + rows.get(i));
        }
    }
}
