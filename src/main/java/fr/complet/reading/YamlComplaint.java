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

    private YamlComplaint() {}

    /**
     * Explains a complaint.
     *
     * @param text that of the source, as the parser was given it
     */
    static Unreadable explain(IOException complaint, SourceText source, String text) {
        Optional<MarkedYAMLException> marked = marked(complaint);
        Place place = marked.map(error -> mark(error, source))
                .map(mark -> place(mark, source))
                .or(() -> located(complaint, source))
                .orElse(Place.ofFile(source.file()));
        BrokenLine line = BrokenLine.of(source, place.line());
        Cause cause = cause(complaint, line, place.column());
        Optional<Unreadable> meant = cause == Cause.TAB_INDENTATION
                ? Optional.empty()
                : marked.flatMap(error -> new YamlStumble(error, source, text).meant());
        boolean mendable = cause != Cause.SYNTAX && cause != Cause.INDENTATION && cause != Cause.BINARY;
        return meant.orElseGet(() -> new Unreadable(cause, place, mendable ? line.quoted() : line.shown()));
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

    private static Cause cause(IOException complaint, BrokenLine line, int column) {
        if (complaint instanceof StreamConstraintsException) {
            return Cause.TOO_DEEP;
        }
        String message = String.valueOf(complaint.getMessage());
        if (line.hasTabInIndentation() || message.contains("(TAB)")) {
            return Cause.TAB_INDENTATION;
        }
        if (message.contains("mapping values are not allowed here")) {
            return line.text().indexOf(": ") + 1 < column ? Cause.COLON_IN_TEXT : Cause.INDENTATION;
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
}
