package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts of an Excel workbook: plain, rich, shared or not, with their escaped control characters. */
final class XlsxText {
    private static final int ESCAPE = "_x000D_".length();

    private XlsxText() {}

    /** The shared texts by number. */
    static List<String> shared(InputStream part, Allowance allowance) throws IOException, XMLStreamException {
        var texts = new ArrayList<String>();
        try (var xml = new XmlPart(part)) {
            while (xml.next()) {
                if (xml.starts("si")) {
                    allowance.cell();
                    texts.add(rich(xml, allowance));
                }
            }
        }
        return texts;
    }

    /** The text of the runs of this element, without the phonetic guides. */
    static String rich(XmlPart xml, Allowance allowance) throws XMLStreamException, Refused {
        String element = xml.name();
        var text = new StringBuilder();
        while (!xml.ends(element)) {
            if (!xml.next()) {
                throw new Refused(Cause.DAMAGED_WORKBOOK);
            }
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts("t")) {
                text.append(xml.text(allowance));
            }
        }
        return unescaped(text.toString());
    }

    /** {@code _x000D_} stands for the character of that number. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            if (isEscape(text, i)) {
                plain.append((char) Integer.parseInt(text, i + 2, i + 6, 16));
                i += ESCAPE;
            } else {
                plain.append(text.charAt(i));
                i++;
            }
        }
        return plain.toString();
    }

    private static boolean isEscape(String text, int start) {
        if (!text.startsWith("_x", start) || start + ESCAPE > text.length() || text.charAt(start + 6) != '_') {
            return false;
        }
        for (int i = start + 2; i < start + 6; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
