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
record View(Evaluation trial, String name, String path) implements SelectableValue<String> {

    @Override
    public Object select(String field) {
        String below = trial.subject().lexicon().below(name, field);
        String at = path.isEmpty() ? field : path + "." + field;
        if (Lexicon.isTable(below)) {
            return lines(below, at);
        }
        return trial.subject()
                .lexicon()
                .term(below)
                .map(term -> new Reply(trial, term, at).value())
                .orElseGet(() -> new View(trial, below, at));
    }

    /** Whether something is given there: a group has something when one of its answers has. */
    @Override
    public Optional<Object> find(String field) {
        String below = trial.subject().lexicon().below(name, field);
        String at = path.isEmpty() ? field : path + "." + field;
        boolean given = Lexicon.isTable(below)
                ? !trial.subject().table(below).isEmpty()
                : trial.subject()
                        .lexicon()
                        .term(below)
                        .map(term -> new Reply(trial, term, at).isGiven())
                        .orElseGet(() -> new View(trial, below, at).isGiven());
        return given ? Optional.of(true) : Optional.empty();
    }

    private boolean isGiven() {
        return trial.subject().lexicon().below(name).keySet().stream()
                .anyMatch(field -> find(field).isPresent());
    }

    /** Of no lines nothing can be said. */
    private Object lines(String lines, String at) {
        Items<?> table = trial.subject().table(lines);
        trial.look(table.place(), !table.isEmpty());
        if (table.all().isEmpty() || table.illegible()) {
            return trial.unknown(Outcome.undecided(table.asAnswer()));
        }
        trial.work(table.all().size());
        return IntStream.range(0, table.all().size())
                .<Object>mapToObj(line -> new View(trial, lines, at + "[" + line + "]"))
                .toList();
    }
}
