package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.money.Money;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An amount with how it comes about. */
public sealed interface Derived extends Derivation
        permits Derived.Written,
                Derived.Lacking,
                Derived.Absent,
                Derived.Ruled,
                Derived.Named,
                Derived.LeftOut,
                Operation {

    /** Exactly what it comes to; absent when something that it needs is not known. */
    Optional<Unrounded> worth();

    /** An amount that is written in the dossier. */
    record Written(Answer<Money> answer) implements Derived {
        @Override
        public Optional<Unrounded> worth() {
            return answer.value().map(Unrounded::of);
        }

        @Override
        public Optional<Lack> lack() {
            return answer.isGiven() ? Optional.empty() : Optional.of(Lack.ANSWER);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.written(this);
        }
    }

    /** What cannot be computed for lack of these answers. */
    record Lacking(List<Answer<?>> answers) implements Derived {
        public Lacking {
            answers = List.copyOf(answers);
        }

        @Override
        public Optional<Unrounded> worth() {
            return Optional.empty();
        }

        /** What is given and still lacking makes the amount pointless. */
        @Override
        public Optional<Lack> lack() {
            return Optional.of(answers.stream().allMatch(Answer::isGiven) ? Lack.POINTLESS : Lack.ANSWER);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.lacking(this);
        }
    }

    /** What there is not. */
    record Absent(Absence why) implements Derived {
        @Override
        public Optional<Unrounded> worth() {
            return Optional.empty();
        }

        @Override
        public Optional<Lack> lack() {
            return Optional.of(why.lack());
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.absent(this);
        }
    }

    /** An amount of the call or of the law, in force on a day. */
    record Ruled(Dated<Money> value, LocalDate date) implements Derived {
        @Override
        public Optional<Unrounded> worth() {
            return value.on(date).map(Unrounded::of);
        }

        @Override
        public Optional<Lack> lack() {
            return value.on(date).isPresent() ? Optional.empty() : Optional.of(Lack.RULE);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.ruled(this);
        }
    }

    /** The same under the name that people give it. */
    record Named(Title title, Derived of) implements Derived {
        @Override
        public Optional<Unrounded> worth() {
            return of.worth();
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.named(this);
        }
    }

    /** What does not count of an amount, and why. */
    record LeftOut(Derived of, Omission why, Answer<?> because) implements Derived {
        @Override
        public Optional<Unrounded> worth() {
            return Optional.of(Unrounded.ZERO);
        }

        @Override
        public Optional<Lack> lack() {
            return Optional.empty();
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.leftOut(this);
        }
    }
}
