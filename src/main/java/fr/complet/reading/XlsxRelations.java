package fr.complet.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** Which parts of a workbook a part of it leads to. */
final class XlsxRelations {
    private static final int MOST = 10_000;

    private final List<Relation> relations = new ArrayList<>();

    /** The relations of a part; of the whole file when the part is empty. */
    static XlsxRelations of(ZipParts parts, String part) throws IOException, XMLStreamException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        var relations = new XlsxRelations();
        Optional<InputStream> stream = parts.find(folder + "_rels/" + part.substring(folder.length()) + ".rels");
        if (stream.isPresent()) {
            try (var xml = new XmlPart(stream.get())) {
                while (xml.next() && relations.relations.size() < MOST) {
                    if (xml.starts("Relationship")
                            && !xml.attribute("TargetMode").equals("External")) {
                        relations.add(xml, folder);
                    }
                }
            }
        }
        return relations;
    }

    /** The part of that kind, such as {@code sharedStrings}. */
    Optional<String> kind(String kind) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith("/" + kind))
                .map(Relation::part)
                .findFirst();
    }

    /** The part of that kind that an identifier leads to. */
    Optional<String> target(String id, String kind) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id) && relation.type().endsWith("/" + kind))
                .map(Relation::part)
                .findFirst();
    }

    private void add(XmlPart xml, String folder) {
        String target = xml.attribute("Target").replace('\\', '/');
        String part = target.startsWith("/") ? target.substring(1) : resolved(folder, target);
        relations.add(new Relation(xml.attribute("Id"), xml.attribute("Type"), part));
    }

    private static String resolved(String folder, String target) {
        String base = folder;
        String rest = target;
        while (rest.startsWith("../") || rest.startsWith("./")) {
            if (rest.startsWith("../")) {
                int parent = base.lastIndexOf('/', base.length() - 2);
                base = parent < 0 ? "" : base.substring(0, parent + 1);
            }
            rest = rest.substring(rest.indexOf('/') + 1);
        }
        return base + rest;
    }

    private record Relation(String id, String type, String part) {}
}
