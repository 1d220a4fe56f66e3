package fr.complet.reading;

import fr.complet.dossier.Misreading.Kind;
import fr.complet.dossier.Place;
import java.util.ArrayList;
import java.util.List;

/** The lines of a table, each decoded under its own path; blank ones are none. */
final class TableLines<T> {
    private final Questions table;
    private final LineForm<T> form;
    private final String path;
    private final List<T> lines = new ArrayList<>();
    private boolean illegible;

    TableLines(Questions table, LineForm<T> form, String path) {
        this.table = table;
        this.form = form;
        this.path = path;
    }

    List<T> all() {
        return lines;
    }

    /** Something that is no table stands in its place. */
    boolean isIllegible() {
        return illegible;
    }

    void addAll(Form value) throws Unreadable {
        if (value instanceof Sequence sequence) {
            for (Form line : sequence.items()) {
                addLine(line);
            }
        } else if (!value.isBlank()) {
            illegible = true;
            boolean sheet = value instanceof Scalar scalar && scalar.isFromWorkbook();
            Kind kind = sheet ? Kind.HEADINGS_EXPECTED : Kind.LIST_EXPECTED;
            table.transcript().stray(Stray.misshapen(value, kind, path));
        }
    }

    /** One line of no dossier, so that the questions of a line are heard. */
    void addSample(Place place) throws Unreadable {
        lines.add(form.read(table.child(table.transcript(), place.forMissing(path + "[]"), List.of(), false)));
    }

    private void addLine(Form line) throws Unreadable {
        String at = path + "[" + lines.size() + "]";
        Place place = line.place().forMissing(at);
        if (line instanceof Mapping mapping) {
            Transcript transcript = table.transcript();
            boolean blank = line.isBlank();
            T read = form.read(table.child(blank ? transcript.aside() : transcript, place, mapping.entries(), false));
            if (!blank) {
                lines.add(read);
            }
        } else if (!line.isBlank()) {
            table.transcript().stray(Stray.misshapen(line, Kind.GROUP_EXPECTED, at));
            lines.add(form.read(table.child(table.transcript(), place, List.of(), true)));
        }
    }
}
