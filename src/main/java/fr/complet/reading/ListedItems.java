package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Misreading.Kind;
import java.util.ArrayList;
import java.util.List;

/** The items of a list of simple answers, each under its own path; blank ones are none. */
final class ListedItems<T> {
    private final AnswerReader<T> reader;
    private final String path;
    private final List<Answer<T>> items = new ArrayList<>();

    ListedItems(AnswerReader<T> reader, String path) {
        this.reader = reader;
        this.path = path;
    }

    List<Answer<T>> all() {
        return items;
    }

    void add(Answer<T> item) {
        items.add(item);
    }

    void addAll(Form value) {
        if (value.isBlank()) {
            return;
        }
        if (value instanceof Sequence sequence) {
            for (Form item : sequence.items()) {
                addItem(item);
            }
        } else if (value instanceof Scalar scalar) {
            for (Scalar item : ListReader.items(scalar)) {
                addItem(item);
            }
        } else {
            items.add(Stray.misshapen(value, Kind.LIST_EXPECTED, nextPath()));
        }
    }

    String nextPath() {
        return path + "[" + items.size() + "]";
    }

    private void addItem(Form item) {
        if (item.isBlank()) {
            return;
        }
        items.add(
                item instanceof Scalar scalar
                        ? reader.read(scalar.at(nextPath()))
                        : Stray.misshapen(item, Kind.SINGLE_VALUE_EXPECTED, nextPath()));
    }
}
