package fr.complet.reading;

import fr.complet.parameter.Reference;
import fr.complet.reading.CallProblem.Kind;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Understands the parameters of a file: dated values with their sources, or openly unknown. */
final class ParameterForm {

    private static final String UNKNOWN = "inconnue";

    private final String file;
    private final Map<String, Reference> sources;
    private final CallProblems problems;

    private ParameterForm(String file, Map<String, Reference> sources, CallProblems problems) {
        this.file = file;
        this.sources = sources;
        this.problems = problems;
    }

    /** The parameters by their qualified names; a name with a dot in it is another file's. */
    static Map<String, RawParameter> all(CallKeys keys, String file, Map<String, Reference> sources) {
        Map<String, RawParameter> parameters = new LinkedHashMap<>();
        ParameterForm form = new ParameterForm(file, sources, keys.problems());
        keys.find("parametres")
                .map(group -> CallKeys.of(group, "parametres", keys.problems()))
                .ifPresent(group -> group.all().forEach((key, value) -> {
                    RawParameter parameter = form.parameter(key, value);
                    parameters.put(parameter.name(), parameter);
                }));
        return parameters;
    }

    private RawParameter parameter(String key, Form form) {
        String name = key.contains(".") ? key : file + "." + key;
        if (form instanceof Sequence list) {
            List<CallKeys> values = list.items().stream()
                    .map(item -> CallKeys.of(item, key, problems))
                    .toList();
            return new RawParameter(
                    name, values.stream().map(keys -> value(name, keys)).toList(), where(values), form.place());
        }
        if (form instanceof Mapping group) {
            return unknownAt(name, new CallKeys(group, problems));
        }
        if (!isUnknown(form)) {
            problems.add(Kind.LIST_EXPECTED, form.place(), key);
        }
        return new RawParameter(name, List.of(), "", form.place());
    }

    /** Not known, and where it is to be found. */
    private RawParameter unknownAt(String name, CallKeys keys) {
        keys.needText("valeur")
                .filter(text -> !isUnknown(text))
                .ifPresent(text -> problems.add(Kind.LIST_EXPECTED, text.place(), name));
        String where = where(List.of(keys));
        keys.reportUnknown();
        return new RawParameter(name, List.of(), where, keys.place());
    }

    /** Where a value that is not known is to be found. */
    private static String where(List<CallKeys> values) {
        return values.stream()
                .map(keys -> keys.findText("ou"))
                .flatMap(Optional::stream)
                .map(Scalar::text)
                .collect(Collectors.joining("\u00A0; "));
    }

    private RawParameter.Value value(String name, CallKeys keys) {
        Optional<LocalDate> since = day(keys, "depuis");
        Optional<LocalDate> until = day(keys, "jusqu_a");
        if (since.isPresent() && until.filter(since.get()::isAfter).isPresent()) {
            problems.add(Kind.PERIOD_REVERSED, keys.place(), name);
        }
        RawParameter.Value value = new RawParameter.Value(
                since,
                until,
                day(keys, "constate_le"),
                keys.needText("valeur").filter(text -> !isUnknown(text)),
                SourceForm.reference(keys, sources));
        keys.find("ou");
        keys.reportUnknown();
        return value;
    }

    private Optional<LocalDate> day(CallKeys keys, String key) {
        return keys.findText(key).flatMap(text -> Meaning.DAY.of(text, key, problems));
    }

    private static boolean isUnknown(Form form) {
        return form instanceof Scalar text && text.text().strip().equals(UNKNOWN);
    }
}
