package fr.complet.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.util.Optional;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Turns what the YAML parser complains of into what an officer can mend: the cause, the line, the line mended. */
final class YamlComplaint {

    private static final int LONGEST_SHOWN = 120;

    private YamlComplaint() {}

    static Unreadable explain(IOException complaint, SourceText source) {
        Place place = marked(complaint)
                .map(error -> mark(error, source))
                .map(mark -> place(mark, source))
                .or(() -> located(complaint, source))
                .orElse(Place.ofFile(source.file()));
        String line = source.line(place.line()).orElse("");
        Cause cause = cause(complaint, line, place.column());
        boolean mendable = cause != Cause.SYNTAX && cause != Cause.INDENTATION && cause != Cause.BINARY;
        return new Unreadable(cause, place, mendable ? quoted(line) : shown(line));
    }

    /**
     * A quotation mark or a bracket that is never closed is found out at the end of the file: what matters is where it
     * opens.
     */
    private static Mark mark(MarkedYAMLException complaint, SourceText source) {
        Mark found = complaint.getProblemMark();
        boolean neverClosed = String.valueOf(complaint.getContext()).contains("a quoted scalar")
                || source.line(found.getLine() + 1).orElse("").isBlank();
        Mark opening = complaint.getContextMark();
        return neverClosed && opening != null ? opening : found;
    }

    private static Place place(Mark mark, SourceText source) {
        return Place.inText(source.file(), "", mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A key that is no text is refused by the reader above the parser, which marks nothing. */
    private static Optional<Place> located(IOException complaint, SourceText source) {
        return complaint instanceof JsonProcessingException refused
                        && refused.getCause() == null
                        && refused.getLocation() != null
                ? Optional.of(Place.inText(
                        source.file(),
                        "",
                        refused.getLocation().getLineNr(),
                        refused.getLocation().getColumnNr()))
                : Optional.empty();
    }

    private static Cause cause(IOException complaint, String line, int column) {
        if (complaint instanceof StreamConstraintsException) {
            return Cause.TOO_DEEP;
        }
        String message = String.valueOf(complaint.getMessage());
        if (indentation(line).indexOf('\t') >= 0 || message.contains("(TAB)")) {
            return Cause.TAB_INDENTATION;
        }
        if (message.contains("mapping values are not allowed here")) {
            return line.indexOf(": ") + 1 < column ? Cause.COLON_IN_TEXT : Cause.INDENTATION;
        }
        if (message.contains("sequence entries are not allowed here")) {
            return Cause.BARE_DASH;
        }
        if (message.contains("special characters are not allowed")) {
            return Cause.BINARY;
        }
        return causeOfSign(message);
    }

    private static Cause causeOfSign(String message) {
        if (message.contains("a quoted scalar") || message.contains("but found '<scalar>'")) {
            return Cause.QUOTATION_MARK;
        }
        if (message.contains("<block mapping start>") || message.contains("<block sequence start>")) {
            return Cause.INDENTATION;
        }
        if (message.contains("scanning an alias") || message.contains("scanning an anchor")) {
            return Cause.ALIAS;
        }
        if (message.contains("scanning a tag") || message.contains("parsing a node")) {
            return Cause.TAG;
        }
        return message.contains("cannot start any token") || message.contains("while scanning a directive")
                ? Cause.RESERVED_SIGN
                : Cause.SYNTAX;
    }

    private static Optional<MarkedYAMLException> marked(Throwable complaint) {
        for (Throwable cause = complaint; cause != null; cause = cause.getCause()) {
            if (cause instanceof MarkedYAMLException marked) {
                return Optional.of(marked);
            }
        }
        return Optional.empty();
    }

    private static String indentation(String line) {
        int end = 0;
        while (end < line.length() && (line.charAt(end) == ' ' || line.charAt(end) == '\t')) {
            end++;
        }
        return line.substring(0, end);
    }

    /** The line as it should be: what follows its first key, or its dash, in double quotes. */
    static String quoted(String line) {
        String text = shown(line);
        int colon = text.indexOf(": ");
        int start = colon >= 0 ? colon + 2 : text.startsWith("- ") ? 2 : -1;
        String value = start < 0 ? "" : text.substring(start).strip();
        return value.isEmpty() ? text : text.substring(0, start) + inQuotes(value);
    }

    private static String inQuotes(String value) {
        boolean quoted = value.startsWith("\"") || value.startsWith("'");
        int end = value.length() > 1 && value.endsWith(value.substring(0, 1)) ? value.length() - 1 : value.length();
        String bare = quoted ? value.substring(1, end) : value;
        return '"' + bare.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String shown(String line) {
        String text = line.strip();
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }
}
