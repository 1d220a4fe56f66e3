package fr.complet.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every answer of a dossier under its path, in the order of the dossier format: the generic view of its records. */
public final class Answers {

    private final Map<String, Answer<?>> byPath = new LinkedHashMap<>();
    private final Map<String, Listed<?>> lists = new HashMap<>();
    private final List<Illegible<?>> strays;

    /**
     * Keeps the answers in their order.
     *
     * @param strays what stands where the format expects something of another shape: a list, a group, one value
     */
    public Answers(Iterable<Answer<?>> answers, Iterable<Listed<?>> lists, List<Illegible<?>> strays) {
        answers.forEach(answer -> byPath.put(answer.path(), answer));
        lists.forEach(list -> this.lists.put(list.place().path(), list));
        this.strays = List.copyOf(strays);
    }

    /**
     * The answer at a path of the dossier format that is not inside a list.
     *
     * @throws IllegalArgumentException when the format has no such path
     */
    public Answer<?> at(String path) {
        Answer<?> answer = byPath.get(path);
        if (answer == null) {
            throw new IllegalArgumentException("no answer at " + path);
        }
        return answer;
    }

    /**
     * The list of simple values at a path of the dossier format.
     *
     * @throws IllegalArgumentException when the format has no such list
     */
    public Listed<?> listAt(String path) {
        Listed<?> list = lists.get(path);
        if (list == null) {
            throw new IllegalArgumentException("no list at " + path);
        }
        return list;
    }

    public boolean has(String path) {
        return byPath.containsKey(path);
    }

    public Collection<Answer<?>> all() {
        return Collections.unmodifiableCollection(byPath.values());
    }

    /** Every illegible answer and stray, each root cause once: what lies inside a stray is not repeated. */
    public List<Illegible<?>> illegible() {
        List<Illegible<?>> found = new ArrayList<>(strays);
        for (Answer<?> answer : byPath.values()) {
            if (answer instanceof Illegible<?> illegible && !illegible.isInsideStray()) {
                found.add(illegible);
            }
        }
        return List.copyOf(found);
    }
}
