package fr.complet.writing;

import fr.complet.dossier.Place;
import fr.complet.reading.Form;
import fr.complet.reading.Mapping;
import fr.complet.reading.Scalar;
import fr.complet.reading.Sequence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** The text of a file of accepted findings, in the order of their names: a line that is gone is gone from one place. */
public final class BaselineText {

    private static final String BEGINNING = """
            # Constats connus et acceptés : complet check … --baseline, avec ce fichier.
            # --update-baseline en retire ceux qui ont disparu et n’en ajoute jamais ; pour repartir de zéro, supprimez le fichier.
            """;
    private static final Place NOWHERE = Place.ofFile("");

    private BaselineText() {}

    /** Of each dossier, by requirement, the paths of the answers. */
    public static String of(Map<String, Map<String, List<String>>> dossiers) {
        Form version = new Scalar("1", Scalar.Nature.NUMBER, NOWHERE);
        Form all = group(dossiers, requirements -> group(requirements, BaselineText::list));
        return BEGINNING
                + YamlText.of(
                        new Mapping(List.of(entry("constats_acceptes", version), entry("dossiers", all)), NOWHERE));
    }

    private static <T> Form group(Map<String, T> values, Function<T, Form> form) {
        List<Mapping.Entry> entries = new TreeMap<>(values)
                .entrySet().stream()
                        .map(entry -> entry(entry.getKey(), form.apply(entry.getValue())))
                        .toList();
        return new Mapping(entries, NOWHERE);
    }

    private static Form list(List<String> paths) {
        List<Form> items = paths.stream()
                .sorted()
                .<Form>map(path -> new Scalar(path, Scalar.Nature.TEXT, NOWHERE))
                .toList();
        return new Sequence(items, NOWHERE);
    }

    private static Mapping.Entry entry(String key, Form value) {
        return new Mapping.Entry(key, NOWHERE, value);
    }
}
