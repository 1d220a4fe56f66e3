package fr.complet.report;

import fr.complet.reading.Entry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Prints the explanation of requirements for a terminal. */
public final class ExplanationText {

    private static final String INDENT = "  ";

    private final Words words;
    private final LocalDate date;
    private final TextOptions options;

    public ExplanationText(Words words, LocalDate date, TextOptions options) {
        this.words = words;
        this.date = date;
        this.options = options;
    }

    public String of(Entry entry) {
        List<String> lines = new ArrayList<>();
        wrapped(lines, "", title(entry), true);
        wrapped(lines, "", Explainer.heading(entry, words), false);
        for (ExplanationPart part : Explainer.explain(entry, date, words)) {
            lines.add("");
            lines.add(options.style().strong(part.label()));
            part.rows().forEach(row -> row(lines, part, row));
            part.note().forEach(note -> wrapped(lines, INDENT, note, false));
        }
        return String.join("\n", lines) + "\n";
    }

    /** One line for a list. */
    public String line(Entry entry) {
        return Layout.cut(Layout.left(entry.id(), 30) + Inert.of(words.title(entry.clause())), options.width()) + "\n";
    }

    private String title(Entry entry) {
        return "[" + entry.id() + "] " + words.title(entry.clause());
    }

    /** Addresses and YAML are never broken, so that they can be copied. */
    private void row(List<String> lines, ExplanationPart part, String row) {
        if (part.code() || row.startsWith("http")) {
            lines.add(INDENT + (part.code() ? INDENT : "") + Inert.of(row));
        } else {
            wrapped(lines, INDENT, row, false);
        }
    }

    private void wrapped(List<String> lines, String indent, String text, boolean strong) {
        for (String line : Layout.wrap(Inert.of(text), options.width() - indent.length())) {
            lines.add(indent + (strong ? options.style().strong(line) : line));
        }
    }
}
