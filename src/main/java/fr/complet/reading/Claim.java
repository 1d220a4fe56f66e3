package fr.complet.reading;

import fr.complet.dossier.Misreading.Kind;
import fr.complet.language.QuestionLabels;
import fr.complet.reading.Mapping.Entry;
import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one group of a dossier gives for one question, while it is sorted. */
final class Claim {
    private final Sorting sorting;
    private final Question question;
    private final String path;
    private final Keys keys;

    /**
     * Takes the keys of a group.
     *
     * @param group the path of the group in the dossier, with the number of the line
     */
    Claim(Sorting sorting, Question question, String group, Keys keys) {
        this.sorting = sorting;
        this.question = question;
        this.path = beside(group, question.key());
        this.keys = keys;
    }

    /** Sorts what stands at those places of the group, none of which is blank. */
    void sort(int[] found, List<Response> into) {
        Optional<Entry> repeated = keys.repeated(found);
        switch (question.kind()) {
            case GROUP -> group(found, into);
            case TABLE ->
                repeated.ifPresentOrElse(second -> twice(keys.entry(found[0]), second), () -> table(found, into));
            default -> {
                if (question.several() && repeated.isEmpty()) {
                    list(found, into);
                } else {
                    for (int index : found) {
                        answer(index, into);
                    }
                }
            }
        }
    }

    private void twice(Entry first, Entry second) {
        sorting.misshapen(Stray.twice(first, second, path));
    }

    private void group(int[] found, List<Response> into) {
        if (found.length > 1) {
            twice(keys.entry(found[0]), keys.entry(found[1]));
        } else if (value(found[0]) instanceof Mapping inner) {
            sorting.sort(question.path(), path, inner, into);
        } else {
            single(found[0], into, Kind.GROUP_EXPECTED);
        }
    }

    /** Several synonyms are one table. */
    private void table(int[] found, List<Response> into) {
        for (int index : found) {
            if (value(index) instanceof Sequence lines) {
                lines.items().forEach(this::line);
            } else if (!value(index).isBlank()) {
                single(index, into, Kind.LIST_EXPECTED);
            }
        }
    }

    private void line(Form line) {
        if (line.isBlank()) {
            return;
        }
        List<List<Response>> lines = sorting.lines(question.path());
        String at = path + "[" + lines.size() + "]";
        var answers = new ArrayList<Response>();
        lines.add(answers);
        if (line instanceof Mapping mapping) {
            sorting.sort(question.path() + "[]", at, mapping, answers);
        } else {
            sorting.misshapen(Stray.misshapen(line, Kind.GROUP_EXPECTED, at));
        }
    }

    /** Several synonyms are one list. */
    private void list(int[] found, List<Response> into) {
        var items = new ArrayList<Content>();
        for (int index : found) {
            for (Form item : items(value(index))) {
                if (item instanceof Scalar scalar) {
                    items.add(content(scalar));
                } else {
                    sorting.misshapen(Stray.misshapen(item, Kind.SINGLE_VALUE_EXPECTED, path));
                }
            }
        }
        if (!items.isEmpty()) {
            into.add(response(found[0], question.key(), items));
        }
    }

    private static List<? extends Form> items(Form value) {
        if (value instanceof Sequence list) {
            return list.items().stream().filter(item -> !item.isBlank()).toList();
        }
        if (value.isBlank()) {
            return List.of();
        }
        return value instanceof Scalar scalar ? ListReader.items(scalar) : List.of(value);
    }

    private void answer(int index, List<Response> into) {
        boolean hasKeys = !DossierFormat.children(question.path()).isEmpty();
        if (value(index).isBlank()) {
            return;
        }
        if (value(index) instanceof Mapping inner && hasKeys) {
            sorting.sort(question.path(), path, inner, into);
        } else if (value(index) instanceof Mapping years && question.kind() == Question.Kind.YEARS) {
            years(index, new YearlyTexts(years), into);
        } else {
            single(index, into, Kind.SINGLE_VALUE_EXPECTED);
        }
    }

    private void years(int index, YearlyTexts amounts, List<Response> into) {
        amounts.texts().forEach((year, text) -> {
            Content content = sorting.content(question, amounts.kind(), text);
            into.add(response(index, beside(question.key(), year), List.of(content)));
        });
        amounts.misshapen(path).ifPresent(sorting::misshapen);
    }

    private void single(int index, List<Response> into, Kind expected) {
        if (value(index) instanceof Scalar scalar) {
            into.add(response(index, key(index), List.of(content(uncut(scalar, index)))));
        } else {
            sorting.misshapen(Stray.misshapen(value(index), expected, path));
        }
    }

    /** With what YAML cut from a number at its decimal comma. */
    private Scalar uncut(Scalar scalar, int index) {
        Optional<String> rest = question.kind().isNumeric() ? keys.cutAfter(index) : Optional.empty();
        return rest.isEmpty() ? scalar : scalar.part(scalar.text() + rest.get());
    }

    private Content content(Scalar scalar) {
        return sorting.content(question, question.kind(), scalar);
    }

    private Response response(int index, String key, List<Content> given) {
        return new Response(
                question.group(),
                key,
                Optional.of(question),
                given,
                keys.entry(index).keyPlace());
    }

    private Form value(int index) {
        return keys.entry(index).value();
    }

    /** A synonym that has a label of its own is another row for people. */
    private String key(int index) {
        String written = Spelling.normalise(keys.entry(index).key());
        String other = beside(question.group(), written);
        return QuestionLabels.french().of(other).equals(other) ? question.key() : written;
    }

    private static String beside(String group, String key) {
        return group.isEmpty() || key.isEmpty() ? group + key : group + "." + key;
    }
}
