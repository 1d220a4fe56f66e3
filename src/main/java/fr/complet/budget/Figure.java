package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** An amount computed from answers, or, when it cannot be, the answers that it lacks (blank or illegible). */
public record Figure(Optional<Money> amount, List<Answer<?>> lacking) {

    public Figure {
        lacking = List.copyOf(lacking);
        if (amount.isPresent() != lacking.isEmpty()) {
            throw new IllegalArgumentException("a figure is known, or lacks something");
        }
    }

    public static Figure of(Money amount) {
        return new Figure(Optional.of(amount), List.of());
    }

    public static Figure lacking(Answer<?> answer) {
        return new Figure(Optional.empty(), List.of(answer));
    }

    /** Not known for lack of these answers, of which there is at least one. */
    public static Figure lacking(Collection<? extends Answer<?>> answers) {
        return new Figure(Optional.empty(), List.copyOf(answers));
    }

    /** The amount of an answer; lacking that answer when it is blank or illegible. */
    public static Figure of(Answer<Money> answer) {
        return answer.isGiven() ? of(answer.value().orElseThrow()) : lacking(answer);
    }

    public static Figure sum(Collection<Figure> terms) {
        return sum(terms, term -> term);
    }

    /** What the figures of some lines come to; lacking whatever one of them lacks. */
    public static <T> Figure sum(Collection<T> lines, Function<? super T, Figure> figure) {
        Money total = Money.ZERO;
        List<Answer<?>> lacking = new ArrayList<>();
        for (T line : lines) {
            Figure term = figure.apply(line);
            if (term.isKnown()) {
                total = total.plus(term.amount.get());
            } else {
                lacking.addAll(term.lacking);
            }
        }
        return lacking.isEmpty() ? of(total) : new Figure(Optional.empty(), lacking);
    }

    public Figure plus(Figure other) {
        return sum(List.of(this, other));
    }

    public Figure minus(Figure other) {
        return sum(List.of(this, other.negated()));
    }

    private Figure negated() {
        return amount.map(money -> of(Money.ZERO.minus(money))).orElse(this);
    }

    public boolean isZero() {
        return amount.filter(Money::isZero).isPresent();
    }

    public boolean isKnown() {
        return amount.isPresent();
    }
}
