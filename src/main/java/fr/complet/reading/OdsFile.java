package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** A workbook of LibreOffice, read as a stream of its one part. */
final class OdsFile {
    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";
    private static final int LONGEST_MANIFEST = 1024 * 1024;
    private static final int MOST_SHEETS = 1_000;

    private final Allowance allowance = new Allowance();
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<Grid> sheets = new ArrayList<>();

    private OdsFile() {}

    static boolean is(ZipParts parts) throws IOException {
        return parts.start("mimetype", TYPE.length()).equals(TYPE);
    }

    static Workbook read(ZipParts parts, String file) throws IOException, XMLStreamException {
        boolean encrypted = parts.has("encrypted-package")
                || parts.start("META-INF/manifest.xml", LONGEST_MANIFEST).contains("encryption-data");
        if (encrypted) {
            throw new Refused(Cause.PASSWORD_PROTECTED);
        }
        var workbook = new OdsFile();
        try (var xml = new XmlPart(parts.find("content.xml").orElseThrow(() -> new Refused(Cause.DAMAGED_WORKBOOK)))) {
            workbook.read(xml);
        }
        return new Workbook(file, workbook.sheets, parts.has("Basic/script-lc.xml"));
    }

    private void read(XmlPart xml) throws XMLStreamException, Refused {
        String style = "";
        while (xml.next()) {
            if (xml.starts("style")) {
                style = xml.attribute("name");
            } else if (xml.starts("table-properties")
                    && xml.attribute("display").equals("false")) {
                allowance.cell();
                hiddenStyles.add(style);
            } else if (xml.starts("table") && sheets.size() < MOST_SHEETS) {
                boolean hidden = hiddenStyles.contains(xml.attribute("style-name"));
                var filling = new GridFilling(new Grid(xml.attribute("name"), hidden), allowance, false);
                sheets.add(new OdsSheet(filling).read(xml));
            } else if (xml.starts("tracked-changes") || xml.starts("dde-links")) {
                xml.skip();
            }
        }
    }
}
