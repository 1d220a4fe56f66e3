package fr.complet.writing;

import java.io.IOException;

/** Thrown when no control copy of a file can be made; nothing was written then. */
public final class NotCopied extends IOException {

    private static final long serialVersionUID = 1L;

    private final Reason reason;

    NotCopied(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    NotCopied(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    /** For what is no workbook at all. */
    public static NotCopied ofOtherForm() {
        return new NotCopied(Reason.OTHER_FORM);
    }

    public Reason reason() {
        return reason;
    }

    /** The reasons; each has its words. */
    public enum Reason {
        /** Neither an .xlsx nor an .xlsm, whatever its name. */
        OTHER_FORM,
        /** The copy would replace the very file that was checked. */
        SAME_FILE,
        /** Without macros: spreadsheet programs open it only as an .xlsx. */
        NAMED_OTHERWISE_THAN_XLSX,
        /** With macros: spreadsheet programs open it only as an .xlsm. */
        NAMED_OTHERWISE_THAN_XLSM,
        /** The library that writes workbooks cannot do it. */
        BEYOND_THE_LIBRARY
    }
}
