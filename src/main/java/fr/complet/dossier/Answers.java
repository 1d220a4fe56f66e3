package fr.complet.dossier;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every answer of a dossier under its path, in the order of the dossier format: the generic view of its records. */
public final class Answers {

    private final List<Answer<?>> all;
    /** Those outside of lists, which requirements look for. */
    private final Map<String, Answer<?>> single = new HashMap<>();

    /** Those inside of lists, once a finding about one of them is told. */
    private volatile @Nullable Map<String, Answer<?>> inLists;

    private final Map<String, Listed<?>> lists = new HashMap<>();
    private final List<Illegible<?>> strays;

    /**
     * Keeps the answers in their order.
     *
     * @param all one for each path
     * @param outsideLists those of them that stand neither in a list nor in the line of a table
     * @param strays what stands where the format expects something of another shape: a list, a group, one value
     */
    public Answers(
            Collection<Answer<?>> all,
            Collection<Answer<?>> outsideLists,
            Collection<Listed<?>> lists,
            List<Illegible<?>> strays) {
        this.all = List.copyOf(all);
        for (Answer<?> answer : outsideLists) {
            single.put(answer.path(), answer);
        }
        for (Listed<?> list : lists) {
            this.lists.put(list.place().path(), list);
        }
        this.strays = List.copyOf(strays);
    }

    /**
     * The answer at a path of the dossier format that is not inside a list.
     *
     * @throws IllegalArgumentException when the format has no such path
     */
    public Answer<?> at(String path) {
        Answer<?> answer = found(path);
        if (answer == null) {
            throw new IllegalArgumentException("no answer at " + path);
        }
        return answer;
    }

    /** The answer at a path, in a list or not, if the format has that path. */
    public Optional<Answer<?>> find(String path) {
        return Optional.ofNullable(found(path));
    }

    private @Nullable Answer<?> found(String path) {
        return isInList(path) ? inLists().get(path) : single.get(path);
    }

    /** Whether a path leads into a list or a table. */
    public static boolean isInList(String path) {
        return path.indexOf('[') >= 0;
    }

    private Map<String, Answer<?>> inLists() {
        Map<String, Answer<?>> known = inLists;
        if (known == null) {
            known = new HashMap<>(2 * all.size());
            for (Answer<?> answer : all) {
                if (isInList(answer.path())) {
                    known.put(answer.path(), answer);
                }
            }
            inLists = known;
        }
        return known;
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
        return found(path) != null;
    }

    public boolean hasList(String path) {
        return lists.containsKey(path);
    }

    public List<Answer<?>> all() {
        return all;
    }

    /** Every illegible answer and stray, each root cause once: what lies inside a stray is not repeated. */
    public List<Illegible<?>> illegible() {
        List<Illegible<?>> found = new ArrayList<>(strays);
        for (Answer<?> answer : all) {
            if (answer instanceof Illegible<?> illegible && !illegible.isInsideStray()) {
                found.add(illegible);
            }
        }
        return List.copyOf(found);
    }
}
