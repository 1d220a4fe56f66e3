package fr.complet.requirement;

import fr.complet.budget.Figure;
import fr.complet.dossier.Place;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import fr.complet.money.Unrounded;
import java.util.Optional;

/**
 * An aid measured against a rate of some costs, exactly; of no costs, any aid is too much.
 *
 * @param place where a finding points
 */
record RateLimit(Figure aid, Figure costs, Rate rate, Place place) {

    Outcome atMost(Fault fault) {
        return known((amount, base) -> {
            Unrounded limit = Unrounded.of(base, rate);
            return Unrounded.of(amount).compareTo(limit) <= 0
                    ? Outcome.met()
                    : Outcome.invalid(finding(fault, amount, base, limit.down()));
        });
    }

    Outcome atLeast(Fault fault) {
        return known((amount, base) -> {
            Unrounded limit = Unrounded.of(base, rate);
            return Unrounded.of(amount).compareTo(limit) >= 0
                    ? Outcome.met()
                    : Outcome.invalid(finding(fault, amount, base, limit.up()));
        });
    }

    private Outcome known(Comparison comparison) {
        Figure all = aid.plus(costs);
        return all.isKnown()
                ? comparison.judge(aid.amount().orElseThrow(), costs.amount().orElseThrow())
                : Outcome.undecided(all.lacking());
    }

    /** Facts: the aid, the costs, the rate, the limit, the distance to it. */
    private Finding finding(Fault fault, Money amount, Money base, Money limit) {
        Optional<Ratio> share = base.isPositive() ? Ratio.of(amount, base) : Optional.empty();
        return Finding.of(
                        fault,
                        place,
                        Fact.of(amount),
                        Fact.of(base),
                        Fact.of(rate),
                        Fact.of(limit),
                        Fact.of(amount.minus(limit).magnitude()))
                .expecting(Fact.of(rate))
                .having(share.map(part -> Fact.of(part, rate)).orElse(Fact.of(amount)));
    }

    /** Judges two amounts that are known. */
    private interface Comparison {
        Outcome judge(Money amount, Money base);
    }
}
