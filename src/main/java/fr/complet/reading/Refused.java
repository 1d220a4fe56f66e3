package fr.complet.reading;

import java.io.IOException;

/** Stops the reading of a workbook; it becomes {@link Unreadable} where the name of the file is known. */
final class Refused extends IOException {
    private static final long serialVersionUID = 1L;

    private final Unreadable.Cause reason;

    Refused(Unreadable.Cause reason) {
        super(reason.name());
        this.reason = reason;
    }

    Unreadable.Cause reason() {
        return reason;
    }
}
