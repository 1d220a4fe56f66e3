package fr.complet.assistant;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Choice;
import fr.complet.language.Labels;
import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.language.QuestionLabels;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.AssistantText;
import fr.complet.report.TextOptions;
import fr.complet.report.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** The words of the assistant, in one language. */
final class Voice {

    private final Messages sentences;
    private final TextOptions options;
    private final Supplier<Optional<Integer>> columns;
    private final Words words;
    private final Labels labels;
    private final QuestionLabels questions;

    Voice(Language language, TextOptions options) {
        this(language, options, Optional::empty);
    }

    /** With texts as wide as a terminal whose width may change. */
    Voice(Language language, TextOptions options, Supplier<Optional<Integer>> columns) {
        this.sentences = Messages.assisting(language);
        this.words = Words.in(language);
        this.options = options;
        this.columns = columns;
        this.labels = language == Language.FR ? Labels.french() : Labels.english();
        this.questions = language == Language.FR ? QuestionLabels.french() : QuestionLabels.english();
    }

    Words words() {
        return words;
    }

    AssistantText text() {
        return new AssistantText(words, columns.get().map(options::within).orElse(options));
    }

    Language language() {
        return sentences.language();
    }

    String say(String key, String... arguments) {
        return sentences.say(key, arguments);
    }

    String count(String key, long number, String... arguments) {
        return sentences.count(key, number, arguments);
    }

    /** A sentence of its own lines. */
    List<String> lines(String key, String... arguments) {
        return text().wrapped(say(key, arguments));
    }

    String label(Choice choice) {
        return labels.of(choice);
    }

    /** The title of a call that comes with the program. */
    String title(String call) {
        try {
            return words.text(new CallLibrary().call(call, List.of()).title());
        } catch (Unreadable | InvalidCall mistaken) {
            throw new IllegalStateException(mistaken);
        }
    }

    /** The name of a question, with a capital. */
    String label(String path) {
        String label = questions.of(path);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** What stands in the file. */
    String shown(Answer<?> answer) {
        return text().shown(answer);
    }

    /** The same, a choice by its label: for who reads and does not type it. */
    String told(Answer<?> answer) {
        return answer.value()
                .filter(Choice.class::isInstance)
                .map(choice -> label((Choice) choice))
                .orElseGet(() -> shown(answer));
    }

    /** Suggestions, numbered from 1. */
    List<String> numbered(List<Desk.Suggestion> suggestions) {
        List<List<String>> rows = new ArrayList<>();
        for (Desk.Suggestion one : suggestions) {
            rows.add(List.of((rows.size() + 1) + ". " + one.value(), one.label()));
        }
        return text().table(rows);
    }
}
