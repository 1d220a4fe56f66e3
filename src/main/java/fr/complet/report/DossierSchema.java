package fr.complet.report;

import fr.complet.call.Always;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.dossier.Choice;
import fr.complet.language.Labels;
import fr.complet.language.QuestionLabels;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.requirement.FieldRequired;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The JSON Schema of a dossier, made from the questions that its decoder asks. For one call, what the call always asks
 * is required.
 */
public final class DossierSchema {

    private static final QuestionLabels QUESTIONS = QuestionLabels.french();

    private final Optional<Call> call;
    private final Set<String> required = new LinkedHashSet<>();

    private DossierSchema(Optional<Call> call) {
        this.call = call;
        call.ifPresent(known -> known.clauses().forEach(this::require));
    }

    public static String of(Optional<Call> call) {
        return SchemaText.of(new DossierSchema(call).schema());
    }

    private void require(Clause clause) {
        boolean always =
                clause.when() instanceof Always && clause.gravity().usual().blocks();
        if (always && clause.requirement() instanceof FieldRequired fields) {
            for (String path : fields.questions()) {
                for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                    required.add(path.substring(0, dot));
                }
                required.add(path);
            }
        }
    }

    private Map<String, Object> schema() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Dossier de demande de subvention, version 1");
        schema.putAll(group(""));
        schema.put("$defs", SchemaTypes.all());
        return schema;
    }

    /** The keys under a path; a synonym is as good as a key. */
    private Map<String, Object> group(String path) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Object> needed = new ArrayList<>();
        for (Question question : DossierFormat.questions()) {
            if (parent(question.path()).equals(path)) {
                String key = key(question.path());
                properties.put(key, described(question));
                question.synonyms().forEach(other -> properties.put(other, described(question)));
                if (required.contains(question.path())) {
                    needed.add(anyOf(key, question.synonyms()));
                }
            }
        }
        Map<String, Object> group = new LinkedHashMap<>();
        group.put("type", path.isEmpty() ? "object" : List.of("object", "null"));
        group.put("properties", properties);
        group.put("additionalProperties", false);
        if (!needed.isEmpty()) {
            group.put("allOf", needed);
        }
        return group;
    }

    private static Object anyOf(String key, List<String> synonyms) {
        List<Object> any = Stream.concat(Stream.of(key), synonyms.stream())
                .<Object>map(name -> Map.of("required", List.of(name)))
                .toList();
        return any.size() == 1 ? any.get(0) : Map.of("anyOf", any);
    }

    private Map<String, Object> described(Question question) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("description", QUESTIONS.of(question.path()));
        schema.putAll(answer(question));
        return schema;
    }

    private Map<String, Object> answer(Question question) {
        return switch (question.kind()) {
            case TABLE -> table(question);
            case GROUP -> group(question.path());
            default -> question.several() ? list(question) : single(question);
        };
    }

    private Map<String, Object> table(Question question) {
        Map<String, Object> table = new LinkedHashMap<>();
        table.put("type", List.of("array", "null"));
        table.put("items", group(question.path() + "[]"));
        return table;
    }

    /** Some answers may be one or a group of them, such as the base of the plan. */
    private Map<String, Object> single(Question question) {
        Map<String, Object> one = scalar(question);
        boolean hasKeys = DossierFormat.questions().stream()
                .anyMatch(other -> parent(other.path()).equals(question.path()));
        return hasKeys ? Map.of("anyOf", List.of(one, group(question.path()))) : one;
    }

    private Map<String, Object> list(Question question) {
        Map<String, Object> items = new LinkedHashMap<>();
        items.put("type", "array");
        items.put("items", scalar(question));
        List<Object> forms = new ArrayList<>(List.of(items, scalar(question)));
        if (!question.choices().isEmpty()) {
            forms.add(Map.of("type", "string", "pattern", "[,;\\n]"));
        }
        return Map.of("anyOf", forms);
    }

    private Map<String, Object> scalar(Question question) {
        if (question.path().equals("appel")) {
            return callNamed();
        }
        if (question.choices().isEmpty()) {
            return SchemaTypes.reference(SchemaTypes.named(question.kind()));
        }
        List<Object> words =
                new ArrayList<>(question.choices().stream().map(Choice::code).toList());
        question.choices().stream()
                .map(Labels.french()::of)
                .filter(label -> !words.contains(label))
                .forEach(words::add);
        words.add("");
        words.add("-");
        return Map.of("anyOf", List.of(Map.of("enum", words), Map.of("type", "null")));
    }

    private Map<String, Object> callNamed() {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", List.of("string", "null"));
        call.ifPresentOrElse(
                known -> schema.put("enum", List.of(known.id())), () -> schema.put("examples", CallLibrary.calls()));
        return schema;
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    private static String key(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
