package fr.complet.reading;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Illegible;
import fr.complet.dossier.Misreading;
import fr.complet.language.Labels;
import fr.complet.spelling.KnownWords;
import fr.complet.spelling.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the choices that a question offers, by its code or its French label. */
final class ChoiceReader<T extends Choice> implements AnswerReader<T> {
    private final List<T> choices;
    /** By code: what nearly every answer is. */
    private final Map<String, T> byCode = new LinkedHashMap<>();
    /** By code and normalised label, once an answer needed the labels. */
    private volatile @Nullable Labelled<T> labelled;

    /** Takes every choice offered, in order. */
    ChoiceReader(T[] choices) {
        this.choices = List.of(choices);
        for (T choice : choices) {
            byCode.put(choice.code(), choice);
        }
    }

    @Override
    public Question.Kind kind() {
        return Question.Kind.CHOICE;
    }

    @Override
    public List<Choice> choices() {
        return List.copyOf(choices);
    }

    @Override
    public Answer<T> understand(Scalar scalar) {
        String word = Spelling.normalise(scalar.text());
        T choice = byCode.get(word);
        return choice == null ? labelled(scalar, word) : scalar.means(choice);
    }

    /** Reached by few answers: only they load the labels. */
    private Answer<T> labelled(Scalar scalar, String word) {
        Labelled<T> known = labelled;
        if (known == null) {
            known = new Labelled<>(byLabel());
            labelled = known;
        }
        T choice = known.choices().get(word);
        return choice == null ? unknown(scalar, word, known) : scalar.means(choice);
    }

    private Map<String, T> byLabel() {
        var known = new LinkedHashMap<>(byCode);
        for (T choice : choices) {
            known.putIfAbsent(Spelling.normalise(Labels.french().of(choice)), choice);
        }
        return known;
    }

    private Answer<T> unknown(Scalar scalar, String word, Labelled<T> known) {
        Optional<T> nearest = known.words().nearest(word).map(known.choices()::get);
        return new Illegible<>(scalar.text(), Misreading.among(choices, nearest), scalar.place());
    }

    /** The choices by their words, and these words. */
    private record Labelled<T>(Map<String, T> choices, KnownWords words) {

        Labelled(Map<String, T> choices) {
            this(choices, new KnownWords(choices.keySet()));
        }
    }
}
