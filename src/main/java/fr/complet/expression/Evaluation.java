package fr.complet.expression;

import dev.cel.common.ast.CelExpr;
import dev.cel.runtime.AccumulatedUnknowns;
import dev.cel.runtime.CelEvaluationListener;
import dev.cel.runtime.CelVariableResolver;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Place;
import fr.complet.parameter.Dated;
import fr.complet.requirement.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** One evaluation of an expression: what it looked at, what it lacks, and how much work it was. */
final class Evaluation implements CelVariableResolver, CelEvaluationListener {

    /** Far more than any dossier needs, and done in a tenth of a second. */
    private static final int MOST_STEPS = 500_000;

    private final Subject subject;
    private final Map<Literal.Key, Dated<?>> values;
    private final Optional<String> line;
    private final List<Outcome> lacking = new ArrayList<>();
    private Optional<Place> place = Optional.empty();
    private boolean sawAnswer;
    private int steps;

    /**
     * Prepares an evaluation.
     *
     * @param line the path of the line that it is about, when it is asked of each
     */
    Evaluation(Subject subject, Map<Literal.Key, Dated<?>> values, Optional<String> line) {
        this.subject = subject;
        this.values = values;
        this.line = line;
    }

    Subject subject() {
        return subject;
    }

    @Override
    public Optional<Object> find(String name) {
        if (name.equals(Environment.LINE) && line.isPresent()) {
            String path = line.get();
            return Optional.of(new View(this, path.replaceFirst("\\[\\d+\\]$", Lexicon.LINES), path));
        }
        if (name.equals(Macros.DOSSIER)) {
            return Optional.of(new View(this, Lexicon.ROOT, ""));
        }
        for (Literal.Kind kind : Literal.Kind.values()) {
            if (kind.variable().equals(name)) {
                return Optional.of(new LiteralView(this, kind));
            }
        }
        boolean known = subject.lexicon().below(Lexicon.ROOT).containsKey(name);
        return known ? Optional.of(new View(this, Lexicon.ROOT, "").select(name)) : Optional.empty();
    }

    /** A step of the evaluation. */
    @Override
    public void callback(CelExpr expression, Object result) {
        work(1);
    }

    /** Counts work beside the steps: the length of what is read. */
    void work(int more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw new IllegalStateException("too many steps");
        }
    }

    /** An answer is looked at. */
    void look(Answer<?> answer) {
        look(answer.place(), !answer.isBlank());
    }

    void look(Place at, boolean given) {
        if (given && !sawAnswer) {
            sawAnswer = true;
            place = Optional.of(telling(at));
        } else if (place.isEmpty()) {
            place = Optional.of(telling(at));
        }
    }

    /** Of the lines of a table that all count, none is the place to show. */
    private Place telling(Place at) {
        int bracket = at.path().indexOf('[');
        boolean ownLine = line.filter(own -> at.path().startsWith(own)).isPresent();
        String table = bracket < 0 ? "" : at.path().substring(0, bracket);
        boolean isTable = subject.lexicon().tables().contains(table);
        return isTable && !ownLine ? subject.table(table + Lexicon.LINES).place() : at;
    }

    boolean sawAnswer() {
        return sawAnswer;
    }

    /** The first thing that was looked at and is given, else where the first one is missing. */
    Place place() {
        Place file = Place.ofFile(subject.dossier().source().file());
        return place.orElseGet(() -> line.map(file::forMissing).orElse(file));
    }

    /**
     * What stands for something that is not known: the library keeps such objects apart from values, joins them, and drops
     * them where another operand settles an operator. It takes them from functions only; a name has to make its own.
     */
    Object unknown(Outcome why) {
        lacking.add(why);
        return AccumulatedUnknowns.create(List.of((long) lacking.size() - 1), List.of());
    }

    /** Why the evaluation has no result, in the order in which it came upon it. */
    List<Outcome> why(Collection<Long> unknown) {
        return unknown.stream()
                .sorted()
                .map(number -> lacking.get(Math.toIntExact(number)))
                .distinct()
                .toList();
    }

    /** The value in force of a literal. */
    Object literal(Literal.Kind kind, String text) {
        Dated<?> value = Objects.requireNonNull(values.get(new Literal.Key(kind, text)));
        return value.on(subject.terms().date())
                .<Object>map(known -> Values.of(kind.sort(), known))
                .orElseGet(() -> unknown(Outcome.unknown(value, subject.terms(), place())));
    }
}
