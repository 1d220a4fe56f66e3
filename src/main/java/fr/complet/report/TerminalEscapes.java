package fr.complet.report;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Escapes, besides what JSON demands, DEL and the C1 controls, some of which a terminal that shows the JSON obeys, and the
 * signs that turn what is read around.
 */
final class TerminalEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7F;
    private static final int LAST_C1 = 0x9F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] codes = standardAsciiEscapesForJSON();
        codes[DELETE] = ESCAPE_STANDARD;
        return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean breaksLine = c == '\u2028' || c == '\u2029';
        return (c >= DELETE && c <= LAST_C1) || breaksLine || turns(c) ? new SerializedString(escaped(c)) : null;
    }

    private static boolean turns(int c) {
        return c == '\u200E' || c == '\u200F' || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static String escaped(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "\\u" + "0".repeat(4 - digits.length()) + digits;
    }
}
