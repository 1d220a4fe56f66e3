package fr.complet.reading;

import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.SourceText;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Scalar.Nature;
import java.util.ArrayList;
import java.util.List;

/** Trees of a file, written down in tests: every key stands on the line of its position, its value in column 10. */
final class Written {
    static final String FILE = "dossier.yaml";

    private Written() {}

    static Scalar text(String text) {
        return new Scalar(text, Nature.TEXT, at(1, 1));
    }

    static Scalar nothing() {
        return new Scalar("", Nature.NOTHING, at(1, 1));
    }

    static Scalar cell(String text, Nature nature) {
        return new Scalar(text, nature, Place.inSheet("dossier.xlsx", "", "Dossier", "B2"));
    }

    /** Keys and values in turn; a value is a text, a form, or {@code nothing()}. */
    static Mapping group(Object... keysAndValues) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            int line = i / 2 + 1;
            entries.add(new Entry(keysAndValues[i].toString(), at(line, 1), form(keysAndValues[i + 1], at(line, 10))));
        }
        return new Mapping(entries, at(1, 1));
    }

    static Sequence list(Object... items) {
        List<Form> forms = new ArrayList<>();
        for (Object item : items) {
            forms.add(form(item, at(forms.size() + 1, 10)));
        }
        return new Sequence(forms, at(1, 10));
    }

    static Dossier dossier(Object... keysAndValues) throws Unreadable {
        return dossier(group(keysAndValues));
    }

    static Dossier dossier(Form form) throws Unreadable {
        return DossierForm.read(
                form, new SourceText(FILE, ""), path -> new Attachment(Attachment.Condition.IN_ORDER, path));
    }

    private static Form form(Object value, Place place) {
        return value instanceof Form form ? form : new Scalar(value.toString(), Nature.TEXT, place);
    }

    private static Place at(int line, int column) {
        return Place.inText(FILE, "", line, column);
    }
}
