package fr.complet.writing;

import fr.complet.dossier.Place;
import java.util.List;

/** Thrown when answers cannot be written into a file as it is: facts, still without words. */
public final class Uneditable extends Exception {

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final transient List<String> details;
    private final transient Place place;

    public Uneditable(Kind kind, Place place, String... details) {
        super(kind.name());
        this.kind = kind;
        this.place = place;
        this.details = List.of(details);
    }

    public Kind kind() {
        return kind;
    }

    public List<String> details() {
        return details;
    }

    /** Where in the file that is; the file, when no spot in it can be named. */
    public Place place() {
        return place;
    }

    /** What stands in the way; each has its words in the message files, to which the details come in their order. */
    public enum Kind {
        /** A kind of file that is only read. Details: its extension. */
        READ_ONLY_KIND,
        /** Something stands where a group, or a table, should be. Details: the path. */
        OTHER_SHAPE,
        /** The library that writes workbooks cannot do it, or a signature would be broken. */
        BEYOND_THE_LIBRARY,
        /** No cell can hold such a text. Details: the path, its length, the greatest. */
        TOO_LONG,
        /** A cell stands for several lines, or a table has no room for a column or a row. Details: the path. */
        NO_ROOM,
        /** The encoding of the file lacks a character of the answer. Details: the path, the encoding. */
        ENCODING,
        /** The file would not read as what was meant. Details: the path. */
        UNFAITHFUL
    }
}
