package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.DossierContents;
import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Scalar;
import fr.complet.reading.Scalar.Nature;
import fr.complet.reading.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A dossier for a call in which all is still to be given: it names the call, and the pièces that the call wants. */
public final class EmptyDossier {

    private static final Place NOWHERE = Place.ofFile("");

    private final Template template;
    private final String call;

    /**
     * Prepares a dossier.
     *
     * @param call how the dossier names its call: by its id, or its file beside the dossier
     */
    public EmptyDossier(Template template, String call) {
        this.template = template;
        this.call = call;
    }

    /** The bytes of the file. */
    public byte[] bytes(DossierKind kind) {
        return switch (kind) {
            case YAML -> YamlModel.of(contents(), template).getBytes(StandardCharsets.UTF_8);
            case WORKBOOK -> DossierWorkbook.of(contents(), template);
        };
    }

    private DossierContents contents() {
        List<Entry> entries = new ArrayList<>(List.of(entry("dossier", text("1")), entry("appel", text(call))));
        List<Mapping> pieces = template.pieces().stream()
                .map(piece -> group(
                        entry("id", text(piece.id())),
                        entry("type", text(piece.type().code()))))
                .toList();
        entries.add(entry("pieces", new Sequence(List.copyOf(pieces), NOWHERE)));
        return DossierContents.of(group(entries.toArray(Entry[]::new)));
    }

    private static Mapping group(Entry... entries) {
        return new Mapping(List.of(entries), NOWHERE);
    }

    private static Entry entry(String key, Form value) {
        return new Entry(key, NOWHERE, value);
    }

    private static Scalar text(String text) {
        return new Scalar(text, Nature.TEXT, NOWHERE);
    }
}
