package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Unrounded;
import java.util.List;
import java.util.Optional;

/** An amount that is computed from others. */
public sealed interface Operation extends Derived {

    /** All of these together; nothing at all is zero. */
    record Sum(List<Derived> terms) implements Operation {
        public Sum {
            terms = List.copyOf(terms);
        }

        @Override
        public Optional<Unrounded> worth() {
            Unrounded sum = Unrounded.ZERO;
            for (Derived term : terms) {
                Optional<Unrounded> worth = term.worth();
                if (worth.isEmpty()) {
                    return worth;
                }
                sum = sum.plus(worth.get());
            }
            return Optional.of(sum);
        }

        @Override
        public List<Derivation> parts() {
            return List.copyOf(terms);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.sum(this);
        }
    }

    /** The first less the second. */
    record Difference(Derived from, Derived taken) implements Operation {
        @Override
        public Optional<Unrounded> worth() {
            return from.worth().flatMap(whole -> taken.worth().map(whole::minus));
        }

        @Override
        public List<Derivation> parts() {
            return List.of(from, taken);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.difference(this);
        }
    }

    /** An amount at a rate. */
    record AtRate(RateUsed rate, Derived of) implements Operation {
        @Override
        public Optional<Unrounded> worth() {
            return of.worth().flatMap(amount -> rate.rate().map(amount::at));
        }

        @Override
        public Optional<Lack> lack() {
            return Operation.super.lack().or(() -> rate.rate().isPresent() ? Optional.empty() : Optional.of(Lack.RULE));
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.atRate(this);
        }
    }

    /** An amount, never above a limit. */
    record Capped(Derived of, Derived limit, Limit why) implements Operation {
        @Override
        public Optional<Unrounded> worth() {
            return of.worth().flatMap(amount -> limit.worth().map(amount::min));
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of, limit);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.capped(this);
        }
    }

    /** An amount, never below zero. */
    record Floored(Derived of) implements Operation {
        @Override
        public Optional<Unrounded> worth() {
            return of.worth().map(amount -> amount.compareTo(Unrounded.ZERO) < 0 ? Unrounded.ZERO : amount);
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.floored(this);
        }
    }

    /** The part of an amount that a share is of a whole. */
    record Prorated(Derived of, Derived share, Derived whole) implements Operation {
        @Override
        public Optional<Unrounded> worth() {
            Optional<Money> all = whole.worth().map(Unrounded::halfUp).filter(Money::isPositive);
            Optional<Money> some = share.worth().map(Unrounded::halfUp);
            return of.worth().flatMap(amount -> all.flatMap(one -> some.map(part -> amount.prorated(part, one))));
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of, share, whole);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.prorated(this);
        }
    }

    /** An amount rounded to the cent. */
    record Rounded(Derived of, Rounding how) implements Operation {
        @Override
        public Optional<Unrounded> worth() {
            return of.worth().map(amount -> Unrounded.of(how.round(amount)));
        }

        @Override
        public List<Derivation> parts() {
            return List.of(of);
        }

        @Override
        public <T> T told(Teller<T> teller) {
            return teller.rounded(this);
        }
    }
}
