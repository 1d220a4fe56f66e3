package fr.complet.assistant;

import fr.complet.assistant.Desk.Inquiry;
import fr.complet.assistant.Desk.Left;
import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.WholeTable;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.reading.Question.Kind;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Edits what the user wants, whether or not anything is wrong with it. */
final class EditTalk implements Editor {

    private final Desk desk;
    private final Voice voice;
    private final AnswerTalk answers;
    private final TableTalk tables;

    EditTalk(Desk desk, Voice voice, AnswerTalk answers, TableTalk tables) {
        this.desk = desk;
        this.voice = voice;
        this.answers = answers;
        this.tables = tables;
    }

    @Override
    public void open(String name, Help help) throws Left, IOException {
        Optional<Question> question = name.isEmpty() ? Optional.empty() : named(name);
        if (question.isEmpty()) {
            List<Suggestion> all = all();
            String line = desk.ask(new Inquiry(voice.say("edit.prompt") + " > ", Choosing.among(all)));
            if (Order.in(line).isPresent()) {
                return;
            }
            question = named(line.strip());
        }
        if (question.isEmpty()) {
            desk.show(voice.lines("edit.unknown"));
            return;
        }
        Question known = question.get();
        if (known.kind() == Kind.TABLE) {
            tables.about(new WholeTable(known.path(), List.of()), help);
        } else {
            answers.about(new OneAnswer(known.path(), known, List.of()), help);
        }
    }

    private List<Suggestion> all() {
        return questions().stream()
                .map(question -> new Suggestion(question.path(), voice.label(question.path())))
                .toList();
    }

    /** By its path, by the end of it, or by its label. */
    private Optional<Question> named(String name) {
        return questions().stream()
                .filter(question -> question.path().equals(name))
                .findFirst()
                .or(() -> questions().stream()
                        .filter(question -> question.path().endsWith("." + name)
                                || voice.label(question.path()).equalsIgnoreCase(name))
                        .findFirst());
    }

    private static List<Question> questions() {
        return DossierFormat.questions().stream()
                .filter(question -> !question.isInTable() && question.kind() != Kind.GROUP)
                .toList();
    }
}
