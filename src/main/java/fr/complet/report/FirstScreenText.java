package fr.complet.report;

import fr.complet.call.Severity;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Prints a first screen: about twenty lines, whatever the dossier. */
final class FirstScreenText {

    private static final int ROWS = 15;
    private static final int MOST_ROWS_OF_A_LINE = 2;
    private static final int GAP = 2;
    private static final int LEAST_TEXT = 24;

    private final FirstScreen screen;
    private final Messages messages;
    private final TextOptions options;
    private final int margin;

    private FirstScreenText(FirstScreen screen, Messages messages, TextOptions options) {
        this.screen = screen;
        this.messages = messages;
        this.options = options;
        this.margin = GAP
                + screen.groups().stream()
                        .mapToInt(group -> Layout.width(group.heading()))
                        .max()
                        .orElse(0);
    }

    static List<String> of(FirstScreen screen, Messages messages, TextOptions options) {
        return new FirstScreenText(screen, messages, options).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(VerdictText.of(screen.verdict(), options));
        lines.addAll(Layout.wrap(Inert.of(screen.call()), options.width()));
        lines.addAll(Layout.wrap(screen.money(), options.width()));
        lines.add("");
        List<List<List<String>>> groups = groups();
        int[] shown = share(groups);
        for (int i = 0; i < groups.size(); i++) {
            lines.addAll(printed(screen.groups().get(i).heading(), groups.get(i), shown[i]));
        }
        if (!groups.isEmpty()) {
            lines.add("");
        }
        Layout.wrap(screen.rest(), options.width())
                .forEach(line -> lines.add(options.style().faint(line)));
        return lines;
    }

    /** Every line in full when there is room for all, else every line on one row, so that more of them are seen. */
    private List<List<List<String>>> groups() {
        int lines =
                screen.groups().stream().mapToInt(group -> group.lines().size()).sum();
        if (lines > ROWS) {
            return groups(true);
        }
        List<List<List<String>>> full = groups(false);
        int rows = full.stream().flatMap(List::stream).mapToInt(List::size).sum();
        return rows <= ROWS ? full : groups(true);
    }

    private List<List<List<String>>> groups(boolean brief) {
        return screen.groups().stream()
                .map(group -> group.lines().stream()
                        .map(line -> rows(line, brief || line.severity() == Severity.ADVICE))
                        .toList())
                .toList();
    }

    /** The text of a line, then its place and id at the right edge, below the text when there is no room beside it. */
    private List<String> rows(FirstScreen.Line line, boolean brief) {
        int room = options.width() - margin;
        String right = Layout.cut(brief ? briefRight(line, room) : right(line.place(), line.id()), room);
        List<String> rows = new ArrayList<>(
                brief
                        ? List.of(cut(line.sentence(), room - GAP - Layout.width(right)))
                        : Layout.wrap(Inert.of(line.sentence().whole()), room, MOST_ROWS_OF_A_LINE));
        String last = rows.get(rows.size() - 1);
        int gap = room - Layout.width(last) - Layout.width(right);
        if (gap >= GAP) {
            rows.set(
                    rows.size() - 1, last + Layout.spaces(gap) + options.style().faint(right));
        } else {
            rows.add(Layout.spaces(room - Layout.width(right)) + options.style().faint(right));
        }
        return rows;
    }

    /** One that is cut still says how many more there are. */
    private static String cut(FirstScreen.Sentence sentence, int columns) {
        String others = Inert.of(sentence.others());
        return Layout.cut(Inert.of(sentence.text()), columns - Layout.width(others)) + others;
    }

    /** The place gives way to the text: it stands below in full. */
    private String briefRight(FirstScreen.Line line, int room) {
        String full = right(line.place(), line.id());
        if (Layout.width(Inert.of(line.sentence().whole())) + GAP + Layout.width(full) <= room) {
            return full;
        }
        int colon = line.place().lastIndexOf(':');
        String number = line.place().substring(colon + 1);
        String shorter = colon < 0 ? full : right(messages.say("spot.short", number), line.id());
        return room - GAP - Layout.width(shorter) >= LEAST_TEXT ? shorter : right("", line.id());
    }

    private static String right(String place, String id) {
        return (place.isEmpty() ? "" : place + " ") + "[" + id + "]";
    }

    /** How many lines each group may show: what blocks first, then one more each in turn, while there is room. */
    private int[] share(List<List<List<String>>> groups) {
        int[] shown = new int[groups.size()];
        Arrays.fill(shown, 1);
        grow(groups, shown, true);
        grow(groups, shown, false);
        return shown;
    }

    private void grow(List<List<List<String>>> groups, int[] shown, boolean blockingOnly) {
        boolean grown = true;
        while (grown) {
            grown = false;
            for (int i = 0; i < shown.length; i++) {
                boolean more = shown[i] < groups.get(i).size() && (!blockingOnly || blocks(i, shown[i]));
                if (more && fits(groups, shown, i)) {
                    shown[i]++;
                    grown = true;
                }
            }
        }
    }

    private boolean blocks(int group, int line) {
        return screen.groups().get(group).lines().get(line).severity().blocks();
    }

    private static boolean fits(List<List<List<String>>> groups, int[] shown, int grown) {
        int rows = 0;
        for (int i = 0; i < shown.length; i++) {
            int lines = shown[i] + (i == grown ? 1 : 0);
            List<List<String>> group = groups.get(i);
            rows += group.subList(0, lines).stream().mapToInt(List::size).sum();
            rows += lines < group.size() ? 1 : 0;
        }
        return rows <= ROWS;
    }

    private List<String> printed(String heading, List<List<String>> lines, int shown) {
        List<String> rows = new ArrayList<>();
        lines.subList(0, shown).forEach(rows::addAll);
        int others = lines.size() - shown;
        if (others > 0) {
            rows.add(options.style()
                    .faint(messages.count(
                            screen.alone() ? "screen.alone.others" : "screen.others",
                            others,
                            Integer.toString(others))));
        }
        List<String> printed = new ArrayList<>();
        for (String row : rows) {
            String label = printed.isEmpty() ? heading : "";
            String padding = Layout.spaces(margin - Layout.width(label));
            printed.add(options.style().strong(label) + padding + row);
        }
        return printed;
    }
}
