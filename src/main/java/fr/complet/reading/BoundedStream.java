package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The expanded bytes of an XML part of a workbook: neither too many, nor with so long a stretch free of tags that a parser
 * would gather it all in memory.
 */
final class BoundedStream extends FilterInputStream {
    private static final int LONGEST_STRETCH = 1024 * 1024;

    private final Budgeted budget;
    private int stretch;

    BoundedStream(InputStream expanded, Budgeted budget) {
        super(expanded);
        this.budget = budget;
    }

    /** Who counts the bytes of all parts together. */
    interface Budgeted {
        void spend(int bytes) throws Refused;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            budget.spend(read);
            measure(bytes, offset, offset + read);
        }
        return read;
    }

    private void measure(byte[] bytes, int from, int to) throws Refused {
        int last = to - 1;
        while (last >= from && bytes[last] != '<') {
            last--;
        }
        int before = last < from ? to - from : firstTag(bytes, from) - from;
        if (stretch + before > LONGEST_STRETCH) {
            throw new Refused(Cause.EXPANDS_TOO_MUCH);
        }
        stretch = last < from ? stretch + before : to - last;
    }

    private static int firstTag(byte[] bytes, int from) {
        int first = from;
        while (bytes[first] != '<') {
            first++;
        }
        return first;
    }
}
