package fr.complet.reading;

import java.util.List;
import java.util.Optional;

/**
 * One change to the tree of a dossier.
 *
 * @param path of the answer or line, as in {@code budget.ressources[0].montant}
 * @param question what is asked there
 * @param value what will stand there; nothing for a line that is taken away
 */
public record TreeChange(String path, Question question, Route route, Optional<Form> value) {

    /** What will stand there, understood as an answer; nothing when it will be blank, or amounts by year. */
    public Optional<Response> response() {
        List<Scalar> texts = value.map(this::texts).orElse(List.of());
        var contents = new Contents();
        List<Content> understood = texts.stream()
                .map(text -> contents.of(question, question.kind(), text))
                .toList();
        return understood.isEmpty()
                ? Optional.empty()
                : Optional.of(new Response(
                        question.group(),
                        question.key(),
                        Optional.of(question),
                        understood,
                        texts.get(0).place()));
    }

    private List<Scalar> texts(Form form) {
        if (form instanceof Sequence list) {
            return list.items().stream().map(Scalar.class::cast).toList();
        }
        if (!(form instanceof Scalar text) || text.isBlank()) {
            return List.of();
        }
        return question.several() ? ListReader.items(text) : List.of(text);
    }
}
