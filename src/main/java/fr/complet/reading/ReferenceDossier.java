package fr.complet.reading;

import fr.complet.call.Call;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Attachment.Condition;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.SourceText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The complete dossier that examples change: it asks its grant of whatever call it is judged by. */
final class ReferenceDossier {

    private static final Form FORM = read();

    private ReferenceDossier() {}

    /** The dossier with the change that an example makes. */
    static Dossier with(Example example, Call call, CallProblems problems) throws Unreadable {
        Map<String, String> names =
                Map.of("$appel", call.id(), "$autorite", call.authority().type().code());
        Form form = Overlay.lay(example.fragment(), named(FORM, names), problems);
        return DossierForm.read(form, new SourceText("", ""), path -> attachment(path, example));
    }

    /** The day on which it is filed. */
    static LocalDate filingDate() {
        return ((Mapping) FORM)
                .entry("date_depot")
                .map(Mapping.Entry::value)
                .filter(Scalar.class::isInstance)
                .flatMap(form -> Readers.DATE.read((Scalar) form).value())
                .orElseThrow();
    }

    private static Attachment attachment(String path, Example example) {
        Condition condition = example.absentFiles().contains(path) ? Condition.ABSENT : Condition.IN_ORDER;
        return new Attachment(condition, "");
    }

    private static Form named(Form form, Map<String, String> names) {
        if (form instanceof Mapping group) {
            List<Mapping.Entry> entries = group.entries().stream()
                    .map(entry -> new Mapping.Entry(entry.key(), entry.keyPlace(), named(entry.value(), names)))
                    .toList();
            return new Mapping(entries, group.place());
        }
        if (form instanceof Sequence list) {
            return new Sequence(
                    list.items().stream().map(item -> named(item, names)).toList(), list.place());
        }
        Scalar scalar = (Scalar) form;
        String name = names.getOrDefault(scalar.text(), scalar.text());
        return new Scalar(name, scalar.nature(), scalar.place());
    }

    private static Form read() {
        try {
            return ShippedRules.readYaml("examples/dossier");
        } catch (IOException | Unreadable damaged) {
            throw new IllegalStateException("cannot read the reference dossier", damaged);
        }
    }
}
