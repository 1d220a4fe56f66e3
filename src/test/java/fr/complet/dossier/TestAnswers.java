package fr.complet.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** Makes answers of the values of a test, and keeps each by its path. */
final class TestAnswers {

    static final String FILE = "dossier.yaml";

    private final Map<String, Object> values;
    private final Map<String, Answer<?>> answers = new LinkedHashMap<>();
    private final Map<String, Listed<?>> lists = new LinkedHashMap<>();
    private final List<Illegible<?>> strays = new ArrayList<>();

    TestAnswers(Map<String, Object> values) {
        this.values = values;
    }

    /** Every answer asked so far. */
    Answers all() {
        List<Answer<?>> outsideLists = new ArrayList<>(answers.values());
        outsideLists.removeIf(answer -> Answers.isInList(answer.path()));
        return new Answers(answers.values(), outsideLists, lists.values(), strays);
    }

    <T> Items<T> items(String path, Function<String, T> line) {
        if (TestDossier.isIllegible(values.get(path))) {
            strays.add(new Illegible<>("?", Misreading.of(Misreading.Kind.LIST_EXPECTED), place(path)));
            return new Items<>(List.of(), place(path), true);
        }
        var indexes = new TreeSet<Integer>();
        for (String known : values.keySet()) {
            if (known.startsWith(path + "[")) {
                indexes.add(Integer.valueOf(known.substring(path.length() + 1, known.indexOf(']', path.length()))));
            }
        }
        List<T> lines = indexes.stream()
                .map(index -> line.apply(path + "[" + index + "]"))
                .toList();
        return new Items<>(lines, place(path), false);
    }

    <T> Listed<T> listed(String path) {
        List<Answer<T>> items = new ArrayList<>();
        if (values.get(path) instanceof Collection<?> list) {
            for (Object value : list) {
                items.add(given(path + "[" + items.size() + "]", value));
            }
        } else if (TestDossier.isIllegible(values.get(path))) {
            items.add(unreadable(path + "[0]"));
        }
        Listed<T> listed = new Listed<>(items, place(path));
        lists.put(path, listed);
        return listed;
    }

    <T> Answer<T> answer(String path) {
        Object value = values.get(path);
        if (value == null) {
            return kept(new Blank<>(place(path)));
        }
        return TestDossier.isIllegible(value) ? unreadable(path) : given(path, value);
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    <T> Answer<T> given(String path, Object value) {
        String text = value instanceof Choice choice ? choice.code() : value.toString();
        return kept(new Given<>((T) value, text, place(path)));
    }

    private <T> Answer<T> unreadable(String path) {
        return kept(new Illegible<>("?", Misreading.of(Misreading.Kind.DATE_UNKNOWN_FORM), place(path)));
    }

    private <T> Answer<T> kept(Answer<T> answer) {
        answers.put(answer.path(), answer);
        return answer;
    }

    static Place place(String path) {
        return Place.inText(FILE, path, 1, 1);
    }
}
