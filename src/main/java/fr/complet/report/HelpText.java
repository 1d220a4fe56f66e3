package fr.complet.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lays out the lines of a help page: what finds no room on its line goes on below, under where it began. */
public final class HelpText {

    /** What stands to the left of a meaning: a name and at least two blanks, or the blanks below a name. */
    private static final Pattern NAMED = Pattern.compile(".*\\S {2,}(?=\\S)| *");

    private HelpText() {}

    /** Lines, each of which may begin with a name; the meanings begin in one column. */
    public static String of(String lines, int columns) {
        int column = lines.lines().mapToInt(HelpText::named).max().orElse(0);
        var laid = new StringBuilder();
        lines.lines().forEach(line -> {
            // The longest name leaves a single blank before its meaning.
            boolean fills = line.startsWith(" ") && line.length() > column && line.startsWith(" ", column - 1);
            laid.append(hanging(line, fills ? column : named(line), columns));
        });
        return laid.toString();
    }

    /** Where the meaning begins, if the line shows it. */
    private static int named(String line) {
        Matcher named = NAMED.matcher(line);
        return named.lookingAt() ? named.end() : 0;
    }

    /** One line that goes on below so many blanks. */
    public static String hanging(String line, int blanks, int columns) {
        List<String> rows = new ArrayList<>(Layout.wrap(line.substring(blanks), columns - blanks));
        rows.set(0, line.substring(0, blanks) + rows.get(0));
        return String.join("\n" + Layout.spaces(blanks), rows) + "\n";
    }
}
