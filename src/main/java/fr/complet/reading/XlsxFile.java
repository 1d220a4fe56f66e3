package fr.complet.reading;

import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** A workbook of Excel since 2007, read part by part as a stream: that costs a fifth of what its object model does. */
final class XlsxFile {
    private static final int MOST_SHEETS = 1_000;

    private final ZipParts parts;
    private final Allowance allowance = new Allowance();
    private final List<Declared> declared = new ArrayList<>();
    private boolean from1904;

    private XlsxFile(ZipParts parts) {
        this.parts = parts;
    }

    /** The part that all others hang on; nothing when the file is no Office document. */
    static Optional<String> root(ZipParts parts) throws IOException, XMLStreamException {
        return XlsxRelations.of(parts, "").kind("officeDocument").filter(parts::has);
    }

    static Workbook read(ZipParts parts, String root, String file) throws IOException, XMLStreamException {
        if (root.endsWith(".bin")) {
            throw new Refused(Cause.BINARY_WORKBOOK);
        }
        return new XlsxFile(parts).workbook(root, file);
    }

    private Workbook workbook(String root, String file) throws IOException, XMLStreamException {
        readDeclarations(root);
        XlsxRelations relations = XlsxRelations.of(parts, root);
        XlsxStyles styles = styles(relations);
        List<String> texts = texts(relations);
        var sheets = new ArrayList<Grid>();
        for (Declared sheet : declared) {
            Optional<String> part = relations.target(sheet.id(), "worksheet");
            if (part.isPresent()) {
                var filling = new GridFilling(new Grid(sheet.name(), sheet.hidden()), allowance, from1904);
                sheets.add(sheet(part.get(), new XlsxSheet(filling, styles, texts)));
            }
        }
        return new Workbook(file, sheets, relations.kind("vbaProject").isPresent());
    }

    private void readDeclarations(String root) throws IOException, XMLStreamException {
        try (var xml = new XmlPart(parts.find(root).orElseThrow(() -> new Refused(Cause.DAMAGED_WORKBOOK)))) {
            if (!xml.next() || !xml.starts("workbook")) {
                throw new Refused(Cause.NOT_A_WORKBOOK);
            }
            while (xml.next() && declared.size() < MOST_SHEETS) {
                if (xml.starts("workbookPr")) {
                    from1904 = xml.isTrue("date1904");
                } else if (xml.starts("sheet")) {
                    boolean hidden =
                            xml.attribute("state").toLowerCase(Locale.ROOT).endsWith("hidden");
                    declared.add(new Declared(xml.attribute("name"), xml.attribute("id"), hidden));
                }
            }
        }
    }

    private XlsxStyles styles(XlsxRelations relations) throws IOException, XMLStreamException {
        Optional<InputStream> part = part(relations, "styles");
        return part.isPresent() ? XlsxStyles.read(part.get()) : XlsxStyles.none();
    }

    private List<String> texts(XlsxRelations relations) throws IOException, XMLStreamException {
        Optional<InputStream> part = part(relations, "sharedStrings");
        return part.isPresent() ? XlsxText.shared(part.get(), allowance) : List.of();
    }

    private Optional<InputStream> part(XlsxRelations relations, String kind) throws IOException {
        Optional<String> name = relations.kind(kind);
        return name.isPresent() ? parts.find(name.get()) : Optional.empty();
    }

    private Grid sheet(String part, XlsxSheet sheet) throws IOException, XMLStreamException {
        try (var xml = new XmlPart(parts.find(part).orElseThrow(() -> new Refused(Cause.DAMAGED_WORKBOOK)))) {
            return sheet.read(xml);
        }
    }

    private record Declared(String name, String id, boolean hidden) {}
}
