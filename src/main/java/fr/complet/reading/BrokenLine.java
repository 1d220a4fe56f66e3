package fr.complet.reading;

import fr.complet.dossier.SourceText;
import fr.complet.spelling.Spelling;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a YAML file, and what it should be; its columns are counted in characters, from 0. */
record BrokenLine(String text) {

    private static final int LONGEST_SHOWN = 120;

    /** How far the end of a text is looked for whose quotation mark is not closed. */
    private static final int LONGEST_SEARCHED = 500;

    private static final String PART_ENDS = ",}]";

    /** What follows such a text inside braces: another key, or the end of all. */
    private static final Pattern NEXT = Pattern.compile(",\\s*[\\p{L}_]+\\s*:|[}\\]]+,?\\s*$");

    /** {@code base:ht}, but no address of the web. */
    private static final Pattern WITHOUT_BLANK = Pattern.compile("(- )?([\\p{L}\\p{N}_ -]{1,80}):([^\\s/].*)");

    /** {@code base ht}, or {@code base} alone. */
    private static final Pattern WITHOUT_COLON = Pattern.compile("(- )?([\\p{L}\\p{N}_]{1,80})(?:\\s+(.*))?");

    static BrokenLine of(SourceText source, int number) {
        return new BrokenLine(source.line(number).orElse(""));
    }

    /** What follows its first key, or its dash, in double quotes. */
    String quoted() {
        String line = shown();
        int colon = line.indexOf(": ");
        int start = colon >= 0 ? colon + 2 : line.startsWith("- ") ? 2 : -1;
        String value = start < 0 ? "" : line.substring(start).strip();
        return value.isEmpty() ? line : line.substring(0, start) + inQuotes(value);
    }

    /** The part inside braces that begins at a column and holds another one, its text in double quotes. */
    String part(int from, int column) {
        int end = index(column);
        while (end < text.length() && PART_ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return quotedPart(index(from), end);
    }

    /** The same, when the text begins at the column with a quotation mark that is not closed. */
    String unclosedPart(int from, int column) {
        int start = index(column);
        int end = Math.min(text.length(), start + LONGEST_SEARCHED);
        Matcher next = NEXT.matcher(text).region(start, end);
        return quotedPart(index(from), next.find() ? next.start() : end);
    }

    private String quotedPart(int from, int end) {
        var part = new BrokenLine(text.substring(from, end).strip());
        return part.text.contains(": ") ? part.quoted() : inQuotes(part.shown());
    }

    /** With the colon and the blank that its key lacks, if it looks like a key and its answer. */
    Optional<String> keyed() {
        String line = shown();
        Matcher withoutBlank = WITHOUT_BLANK.matcher(line);
        if (withoutBlank.matches()) {
            return Optional.of(keyed(withoutBlank));
        }
        Matcher withoutColon = WITHOUT_COLON.matcher(line);
        return withoutColon.matches() && isKey(withoutColon.group(2))
                ? Optional.of(keyed(withoutColon))
                : Optional.empty();
    }

    /** Any word may begin a line of a long text. */
    private static boolean isKey(String word) {
        String key = Spelling.normalise(word);
        return DossierFormat.questions().stream()
                .anyMatch(question ->
                        question.key().equals(key) || question.synonyms().contains(key));
    }

    private static String keyed(Matcher line) {
        String dash = line.group(1) == null ? "" : line.group(1);
        String answer = line.group(3) == null ? "" : " " + line.group(3);
        return dash + line.group(2) + ":" + answer;
    }

    /** Whether nothing but blanks and dashes stands before a column. */
    boolean startsAt(int column) {
        return text.substring(0, index(column)).chars().allMatch(c -> c == ' ' || c == '-');
    }

    /** Whether a key stands between a column and the end of its part. */
    boolean hasKeyAfter(int column) {
        int colon = text.indexOf(": ", index(column));
        return colon >= 0
                && PART_ENDS
                        .chars()
                        .noneMatch(end -> text.substring(index(column), colon).indexOf(end) >= 0);
    }

    boolean hasTabInIndentation() {
        int end = 0;
        while (end < text.length() && text.charAt(end) == ' ') {
            end++;
        }
        return end < text.length() && text.charAt(end) == '\t';
    }

    String shown() {
        String line = text.strip();
        return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
    }

    private int index(int column) {
        return text.offsetByCodePoints(0, Math.min(column, text.codePointCount(0, text.length())));
    }

    private static String inQuotes(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        int end = value.length() > 1 && value.endsWith(value.substring(0, 1)) ? value.length() - 1 : value.length();
        String bare = quoted ? value.substring(1, end) : value;
        return '"' + bare.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
