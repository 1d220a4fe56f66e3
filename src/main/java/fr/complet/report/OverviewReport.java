package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Verdict;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells many dossiers in plain text: what becomes of each on a line, then how many end how, and what they lack most. */
public final class OverviewReport implements Report {

    private static final int MOST_FREQUENT = 10;
    private static final int GAP = 2;

    private final Words words;
    private final Messages messages;
    private final TextOptions options;
    private final int margin;

    public OverviewReport(Words words, TextOptions options) {
        this.words = words;
        this.messages = words.messages();
        this.options = options;
        this.margin = GAP + widestLabel();
    }

    private int widestLabel() {
        int widest = Layout.width(unreadable());
        for (Verdict verdict : Verdict.values()) {
            widest = Math.max(widest, Layout.width(capitals("verdict." + verdict.name())));
        }
        return widest;
    }

    @Override
    public String of(Checked one) {
        return one.assessment()
                .map(assessment -> judged(one.path(), VerdictLine.of(one, messages)))
                .orElseGet(() -> row(
                        options.style().bad(padded(label(one))),
                        one.path(),
                        one.failure().map(words.reading()::brief).orElse("")));
    }

    private String judged(String path, VerdictLine verdict) {
        String label = capitals("verdict." + verdict.verdict().name());
        List<String> what = new ArrayList<>(verdict.counts());
        verdict.reserve().ifPresent(reserve -> what.add(0, reserve));
        return row(VerdictText.painted(padded(label), verdict, options.style()), path, String.join(", ", what));
    }

    /** The path is never broken, so that it can be copied; what is said of it goes below when there is no room. */
    private String row(String label, String path, String what) {
        String shown = Inert.of(path);
        String text = what.isEmpty() ? shown : shown + " · " + Inert.of(what);
        int room = options.width() - margin;
        if (what.isEmpty() || Layout.width(text) <= room) {
            return label + text + "\n";
        }
        var rows = new StringBuilder(label).append(shown).append('\n');
        Layout.wrap(Inert.of(what), room)
                .forEach(row -> rows.append(Layout.spaces(margin)).append(row).append('\n'));
        return rows.toString();
    }

    private String padded(String label) {
        return label + Layout.spaces(margin - Layout.width(label));
    }

    private String unreadable() {
        return capitals("verdict.UNREADABLE");
    }

    private String label(Checked failed) {
        return failed.failure()
                .map(words.reading()::label)
                .map(label -> label.toUpperCase(Locale.ROOT))
                .orElseGet(this::unreadable);
    }

    private String capitals(String key) {
        return messages.say(key).toUpperCase(Locale.ROOT);
    }

    @Override
    public boolean tellsWhenCutShort() {
        return true;
    }

    @Override
    public String closing(Summary summary) {
        List<String> lines = new ArrayList<>(List.of(""));
        lines.addAll(Layout.wrap(SummaryText.total(summary, words), options.width()));
        lines.addAll(frequent(summary.mostFrequent(MOST_FREQUENT)));
        lines.addAll(Layout.wrap(messages.say("summary.details"), options.width()));
        lines.addAll(SummaryText.ending(summary, messages, options));
        return String.join("\n", lines) + "\n";
    }

    private List<String> frequent(List<Frequent> most) {
        List<Frequent> all = most.stream().filter(one -> one.dossiers() > 1).toList();
        List<String> lines = new ArrayList<>(List.of(""));
        if (all.isEmpty()) {
            return lines;
        }
        lines.addAll(Rule.of(messages.say("heading.frequent"), options));
        int column = Layout.width(words.count(all.get(0).dossiers()));
        for (Frequent one : all) {
            String id = "[" + one.clause().id() + "]";
            int room = options.width() - column - 2 * GAP - Layout.width(id);
            lines.add(Layout.right(words.count(one.dossiers()), column)
                    + Layout.spaces(GAP)
                    + Layout.left(Inert.of(words.title(one.clause())), room)
                    + Layout.spaces(GAP)
                    + options.style().faint(id));
        }
        lines.add("");
        return lines;
    }
}
