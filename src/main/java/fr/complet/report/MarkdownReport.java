package fr.complet.report;

import fr.complet.archive.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells in Markdown what fits in a comment of a pull request: the totals and a line for each dossier first, then each
 * dossier, as long as there is room. What it keeps until the end is bounded by that room.
 */
public final class MarkdownReport implements Report {

    /** GitHub refuses a comment of more than 65,536 characters. */
    private static final int ROOM = 60_000;

    private static final int ROOM_FOR_ROWS = 15_000;

    private final FormatWords said;
    private final boolean several;
    private final MarkdownDossier dossier;
    private final List<String> rows = new ArrayList<>();
    private final List<String> sections = new ArrayList<>();
    private int length;
    private int untold;

    /**
     * Prepares.
     *
     * @param several whether more than one dossier is told
     */
    public MarkdownReport(Words words, boolean several) {
        this.said = FormatWords.of(words);
        this.several = several;
        this.dossier = new MarkdownDossier(said, several);
    }

    @Override
    public String of(Checked one) {
        return telling(one).get();
    }

    @Override
    public Supplier<String> telling(Checked one) {
        String row = several ? dossier.row(one) : "";
        String section = dossier.section(one);
        return () -> {
            keep(row, section);
            return "";
        };
    }

    private void keep(String row, String section) {
        if (length + row.length() + section.length() <= ROOM) {
            rows.add(row);
            sections.add(section);
            length += row.length() + section.length();
        } else if (length + row.length() <= ROOM && rowsLength() + row.length() <= ROOM_FOR_ROWS) {
            rows.add(row);
            length += row.length();
            untold++;
        } else {
            untold++;
        }
    }

    private int rowsLength() {
        return rows.stream().mapToInt(String::length).sum();
    }

    @Override
    public boolean tellsWhenCutShort() {
        return true;
    }

    @Override
    public String closing(Summary summary) {
        var text = new StringBuilder();
        if (several) {
            text.append("## ").append(said.say("html.heading")).append("\n\n");
            text.append(said.total(summary)).append("\n\n");
            text.append("| ").append(said.say("csv.dossier")).append(" | ").append(said.say("csv.verdict"));
            text.append(" | ").append(said.say("markdown.to_do")).append(" |\n|---|---|---|\n");
            rows.forEach(text::append);
            text.append('\n');
        }
        sections.forEach(text::append);
        if (untold > 0) {
            text.append(said.count("markdown.untold", untold)).append("\n\n");
        }
        if (!several && !summary.completed()) {
            text.append(said.words().messages().say("summary.cut_short")).append("\n\n");
        }
        text.append('_')
                .append(said.words().messages().say("report.disclaimer"))
                .append("_\n");
        return text.toString();
    }
}
