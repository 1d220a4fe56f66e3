package fr.complet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Which cells of an Excel workbook show their number as a date or a percentage, by the number of their style. */
final class XlsxStyles {
    private static final int MOST = 100_000;

    private final Map<Integer, CellFormat> custom = new HashMap<>();
    private final List<CellFormat> styles = new ArrayList<>();
    private boolean inCells;

    static XlsxStyles none() {
        return new XlsxStyles();
    }

    static XlsxStyles read(InputStream part) throws IOException, XMLStreamException {
        var styles = new XlsxStyles();
        try (var xml = new XmlPart(part)) {
            while (xml.next() && styles.styles.size() < MOST && styles.custom.size() < MOST) {
                styles.take(xml);
            }
        }
        return styles;
    }

    CellFormat of(int style) {
        return style >= 0 && style < styles.size() ? styles.get(style) : CellFormat.NUMBER;
    }

    private void take(XmlPart xml) {
        if (xml.starts("numFmt")) {
            custom.put(xml.number("numFmtId", -1), CellFormat.of(xml.attribute("formatCode")));
        } else if (xml.name().equals("cellXfs")) {
            inCells = !xml.ended();
        } else if (inCells && xml.starts("xf")) {
            int id = xml.number("numFmtId", 0);
            CellFormat format = custom.get(id);
            styles.add(format == null ? CellFormat.builtIn(id) : format);
        }
    }
}
