package fr.complet.reading;

import fr.complet.dossier.Place;
import java.util.List;

/** Thrown when a file cannot be read as a dossier or a call at all. */
public final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Failure failure;

    public Unreadable(Cause cause, Place place, String... details) {
        super(cause.name());
        this.failure = new Failure(cause, List.of(details), place);
    }

    public Unreadable(Failure failure) {
        super(failure.cause().name());
        this.failure = failure;
    }

    public Failure failure() {
        return failure;
    }

    /** The reasons; each has a sentence and a remedy in the message files. */
    public enum Cause {
        NOT_FOUND,
        NO_PERMISSION,
        EMPTY,
        TOO_LARGE,
        BINARY,
        /** Details: the encoding that was tried. */
        BAD_ENCODING,
        /** None of the causes below. Details: the offending line. */
        SYNTAX,
        /** A brace or bracket that is not closed, or closed twice, or a comma that lacks inside. Details: the line. */
        BRACKET,
        /** A key without its colon, or without the blank after it. Details: the line as it should be. */
        COLON_LACKING,
        /** The line is shifted against the ones before. Details: the line. */
        INDENTATION,
        /** A quotation mark that is not closed, or stands inside a quoted text. Details: the line well quoted. */
        QUOTATION_MARK,
        /** A text begins with a sign that YAML reserves. Details: the line as it should be quoted. */
        RESERVED_SIGN,
        TAB_INDENTATION,
        /** An unquoted ": " inside a text. Details: the line as it should be quoted. */
        COLON_IN_TEXT,
        /** Details: the line as it should be quoted. */
        BARE_DASH,
        SECOND_DOCUMENT,
        ALIAS,
        MERGE_KEY,
        TAG,
        TOO_DEEP,
        /** A list, or one text, stands where a dossier is expected. */
        NOT_A_DOSSIER,
        /** Details: the version found. */
        UNKNOWN_VERSION,
        SEVERAL_APPLICANTS,
        /** Details: the files found. */
        SEVERAL_DOSSIERS,
        NO_DOSSIER,
        /** Nothing that could be a dossier bears such a name. Details: the pattern. */
        NO_MATCH,
        /** A link among many dossiers leads out of the folder that the user named. */
        LINK_OUTSIDE,
        DAMAGED_ARCHIVE,
        ARCHIVE_PASSWORD,
        /** A zip bomb, or as good as one. */
        ARCHIVE_EXPANDS,
        ARCHIVE_TOO_MANY_FILES,
        /** A name in an archive that leads out of it. Details: the name. */
        ARCHIVE_NAME_OUTSIDE,
        /** Two files of one name in an archive. Details: the name. */
        ARCHIVE_NAME_TWICE,
        /** Not a kind of file that is read. Details: its extension. */
        UNSUPPORTED_FILE,
        /** Named as a workbook, but something else. */
        NOT_A_WORKBOOK,
        PASSWORD_PROTECTED,
        /** An .xlsb, whose sheets are not XML. */
        BINARY_WORKBOOK,
        /** Excel 95 or older. */
        OLD_WORKBOOK,
        DAMAGED_WORKBOOK,
        /** A zip bomb, or as good as one. */
        EXPANDS_TOO_MUCH,
        TOO_MANY_CELLS,
        /** A workbook none of whose sheets belongs to a dossier. Details: the names of its sheets. */
        NO_DOSSIER_SHEET,
        CALL_NOT_NAMED,
        /** Details: the call named, the nearest known one (may be empty). */
        CALL_UNKNOWN,
        /** A dossier names a call file that lies outside its folder. Details: the file. */
        CALL_FILE_OUTSIDE,
        /** A dossier names a call file, and is not checked alone. Details: the file. */
        CALL_FILE_IN_A_SET,
        /** Details: the call named; its mistakes stand beside. */
        CALL_INVALID,
        /** A name that several calls bear. Details: the name, their ids. */
        CALL_AMBIGUOUS,
        /** A file of settings or of accepted findings. Details: the file; its mistakes stand beside. */
        PROJECT_FILE_INVALID,
        /** A value that the user gave for a parameter; its mistakes stand beside. */
        VALUE_REFUSED,
        /** A folder, a device. */
        NOT_A_FILE,
        LINE_TOO_LONG,
        TOO_MANY_ANSWERS,
        INPUT_FAILED
    }
}
