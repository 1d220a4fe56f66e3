package fr.complet.reading;

import fr.complet.dossier.Illegible;
import fr.complet.reading.Mapping.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sorts the tree of one dossier by the questions that it answers. */
final class Sorting {
    private final Contents contents = new Contents();
    private final List<Response> responses = new ArrayList<>();
    private final Map<String, List<List<Response>>> tables = new LinkedHashMap<>();
    private final List<Illegible<?>> misshapen = new ArrayList<>();
    private final List<Response> idle = new ArrayList<>();

    DossierContents sort(Mapping root) {
        sort("", "", root, responses);
        List<DossierContents.Table> all = tables.entrySet().stream()
                .map(table -> new DossierContents.Table(table.getKey(), table.getValue()))
                .toList();
        return new DossierContents(responses, all, misshapen, idle);
    }

    /**
     * Sorts one group.
     *
     * @param group its path in the format
     * @param path its path in the dossier, with the number of the line
     * @param into what its answers are added to
     */
    void sort(String group, String path, Mapping mapping, List<Response> into) {
        var keys = new Keys(mapping.entries());
        for (Question question : DossierFormat.children(group)) {
            String[] synonyms = question.synonyms().toArray(String[]::new);
            int[] found = keys.claim(question.key(), synonyms);
            if (found.length > 0 && isWritten(keys.entry(found[0]).value())) {
                new Claim(this, question, path, keys).sort(found, into);
            }
        }
        for (int i = 0; i < mapping.entries().size(); i++) {
            if (!keys.isClaimed(i)) {
                unknown(group, keys.entry(i), into);
            }
        }
    }

    /** A blank group may still have unknown keys. */
    private static boolean isWritten(Form value) {
        return value instanceof Mapping || !value.isBlank();
    }

    void misshapen(Illegible<?> stray) {
        misshapen.add(stray);
    }

    /** The lines of a table so far. */
    List<List<Response>> lines(String table) {
        return tables.computeIfAbsent(table, name -> new ArrayList<>());
    }

    Content content(Question question, Question.Kind kind, Scalar scalar) {
        return contents.of(question, kind, scalar);
    }

    /** What it holds is kept as one text, whatever its shape. */
    private void unknown(String group, Entry entry, List<Response> into) {
        List<Content> kept = entry.value().isBlank() ? List.of() : List.of(new Content.Text(text(entry.value())));
        var response = new Response(group, entry.key(), Optional.empty(), kept, entry.keyPlace());
        (kept.isEmpty() ? idle : into).add(response);
    }

    private static String text(Form value) {
        return value instanceof Scalar scalar ? scalar.text() : FragmentText.inline(value);
    }
}
