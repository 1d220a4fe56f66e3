package fr.complet.report;

import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Prints a derivation as a tree. */
final class DerivationText {

    /** Nobody reads more lines of one sum on a screen. */
    private static final int MOST_ROWS = 60;

    private static final int WIDEST_LABEL = 44;

    private final Messages sentences;
    private final Words words;
    private final TextOptions options;

    DerivationText(Words words, TextOptions options) {
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
    }

    List<String> of(DerivationRow row) {
        List<String> lines = new ArrayList<>();
        for (String line : Layout.wrap(told(row), options.width())) {
            lines.add(options.style().strong(line));
        }
        below(lines, row.below(), "");
        return lines;
    }

    private void below(List<String> lines, List<DerivationRow> rows, String prefix) {
        List<DerivationRow> shown = rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
        int others = rows.size() - shown.size();
        int labels = Math.min(WIDEST_LABEL, widest(shown, DerivationRow::label));
        int values = widest(shown, DerivationRow::value);
        for (int i = 0; i < shown.size(); i++) {
            DerivationRow row = shown.get(i);
            boolean last = i == shown.size() - 1 && others == 0;
            String next = prefix + (last ? "  " : "│ ");
            String text = isLeaf(row)
                    ? Layout.left(row.label(), labels) + "  " + Layout.right(row.value(), values) + note(row)
                    : told(row);
            line(lines, labels == 0 ? text.strip() : text, prefix + (last ? "└ " : "├ "), next);
            below(lines, row.below(), next);
        }
        if (others > 0) {
            lines.add(prefix + "└ " + sentences.count("derivation.others", others, words.count(others)));
        }
    }

    /** Leaves stand in columns. */
    private static int widest(List<DerivationRow> rows, Function<DerivationRow, String> part) {
        return rows.stream()
                .filter(DerivationText::isLeaf)
                .mapToInt(row -> Layout.width(part.apply(row)))
                .max()
                .orElse(0);
    }

    private static boolean isLeaf(DerivationRow row) {
        return row.below().isEmpty() && row.formula().isEmpty();
    }

    private void line(List<String> lines, String text, String first, String next) {
        List<String> parts = Layout.wrap(text, options.width() - Layout.width(first) - 2);
        for (int i = 0; i < parts.size(); i++) {
            lines.add(i == 0 ? first + parts.get(i) : next + "  " + parts.get(i));
        }
    }

    private String told(DerivationRow row) {
        String start = sentences.say("derivation.row", row.label(), row.value());
        boolean plain = row.formula().isEmpty() || row.formula().equals(row.value());
        return (plain ? start : start + " = " + row.formula()) + note(row);
    }

    private static String note(DerivationRow row) {
        return row.note().isEmpty() ? "" : "  " + row.note();
    }
}
