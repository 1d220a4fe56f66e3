package fr.complet.reading;

import fr.complet.dossier.Place;
import fr.complet.reading.Mapping.Entry;
import fr.complet.reading.Question.Kind;
import fr.complet.reading.Scalar.Nature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a typed text becomes in the tree of a file: one text, several, or amounts by year, as the file has them already. */
record MeantAnswer(Question question) {

    private static final Place TYPED = Place.ofFile("");

    /** What the text stands for in place of what stands there. */
    Form of(String text, Form old) {
        Scalar whole = scalar(text);
        if (old instanceof Scalar && !old.isBlank()) {
            return whole;
        }
        if (question.several()) {
            return new Sequence(List.copyOf(ListReader.items(whole)), TYPED);
        }
        if (question.kind() == Kind.YEARS) {
            return years(whole).orElse(whole);
        }
        return whole;
    }

    /** No answer. */
    Form nothing(Form old) {
        return question.several() && old instanceof Sequence
                ? new Sequence(List.of(), TYPED)
                : new Scalar("", Nature.NOTHING, TYPED);
    }

    /** Whether one says what the other does, as a list or as a text that is cut into the same items. */
    boolean isSame(Form one, Form other) {
        return one.says(other)
                || (question.several()
                        && !one.isBlank()
                        && !other.isBlank()
                        && items(one).equals(items(other)));
    }

    private static List<String> items(Form form) {
        List<Form> items = form instanceof Sequence list
                ? list.items()
                : form instanceof Scalar text ? List.copyOf(ListReader.items(text)) : List.of(form);
        return items.stream()
                .map(item -> item instanceof Scalar text ? text.text() : item.toString())
                .toList();
    }

    /** The amounts by year, when the text gives one to each of its years. */
    private static Optional<Form> years(Scalar text) {
        List<Entry> entries = new ArrayList<>();
        Set<String> years = new HashSet<>();
        for (Entry entry : YearsForm.written(text).orElse(List.of())) {
            String year = Blanks.trim(entry.key());
            if (YearReader.year(year).isEmpty() || entry.value().isBlank() || !years.add(year)) {
                return Optional.empty();
            }
            entries.add(new Entry(year, TYPED, scalar(((Scalar) entry.value()).trimmed())));
        }
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Mapping(entries, TYPED));
    }

    private static Scalar scalar(String text) {
        return new Scalar(text, Nature.TEXT, TYPED);
    }
}
