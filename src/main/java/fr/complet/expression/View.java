package fr.complet.expression;

import dev.cel.common.values.SelectableValue;
import fr.complet.dossier.Items;
import fr.complet.requirement.Outcome;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A group of the dossier, or a line of one of its tables, as expressions see it: what is blank or illegible in it is
 * unknown.
 *
 * @param name its path among the names, {@code []} standing for a line
 * @param path its path in the dossier
 */
record View(Evaluation evaluation, String name, String path) implements SelectableValue<String> {

    @Override
    public Object select(String field) {
        String below = evaluation.subject().lexicon().below(name, field);
        String at = path.isEmpty() ? field : path + "." + field;
        if (Lexicon.isTable(below)) {
            return lines(below, at);
        }
        return evaluation
                .subject()
                .lexicon()
                .term(below)
                .map(term -> new Reply(evaluation, term, at).value())
                .orElseGet(() -> new View(evaluation, below, at));
    }

    /** Whether something is given there: a group has something when one of its answers has. */
    @Override
    public Optional<Object> find(String field) {
        String below = evaluation.subject().lexicon().below(name, field);
        String at = path.isEmpty() ? field : path + "." + field;
        boolean given = Lexicon.isTable(below)
                ? !evaluation.subject().table(below).isEmpty()
                : evaluation
                        .subject()
                        .lexicon()
                        .term(below)
                        .map(term -> new Reply(evaluation, term, at).isGiven())
                        .orElseGet(() -> new View(evaluation, below, at).isGiven());
        return given ? Optional.of(true) : Optional.empty();
    }

    private boolean isGiven() {
        return evaluation.subject().lexicon().below(name).keySet().stream()
                .anyMatch(field -> find(field).isPresent());
    }

    /** Of no lines nothing can be said. */
    private Object lines(String lines, String at) {
        Items<?> table = evaluation.subject().table(lines);
        evaluation.look(table.place(), !table.isEmpty());
        if (table.all().isEmpty() || table.illegible()) {
            return evaluation.unknown(Outcome.undecided(table.asAnswer()));
        }
        evaluation.work(table.all().size());
        return IntStream.range(0, table.all().size())
                .<Object>mapToObj(line -> new View(evaluation, lines, at + "[" + line + "]"))
                .toList();
    }
}
