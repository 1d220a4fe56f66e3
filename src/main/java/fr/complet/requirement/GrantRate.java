package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks that the grant asked be at least, and at most, a rate of the eligible costs (taux_aide). A bound that is known is
 * judged even while the other is not.
 */
public record GrantRate(Optional<Dated<Rate>> minimum, Dated<Rate> maximum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return Stream.concat(minimum.stream(), Stream.of(maximum))
                .<Dated<?>>map(bound -> bound)
                .toList();
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        List<Outcome> outcomes = new ArrayList<>();
        minimum.ifPresent(lower -> outcomes.add(judge(lower, terms, grant, budget, Bound.TOO_LOW)));
        outcomes.add(judge(maximum, terms, grant, budget, Bound.TOO_HIGH));
        return Outcome.worst(outcomes.stream().distinct().toList());
    }

    private static Outcome judge(Dated<Rate> bound, Terms terms, RequestedGrant grant, Budget budget, Bound fault) {
        Optional<Rate> rate = bound.on(terms.date());
        Figure eligible = budget.costs().eligible();
        if (rate.isEmpty()) {
            return Outcome.unknown(bound, terms, grant.place());
        }
        return grant.judged(amount -> eligible.amount()
                .map(base -> compare(amount, base, rate.orElseThrow(), fault, grant))
                .orElseGet(() -> Outcome.undecided(eligible.lacking())));
    }

    private static Outcome compare(Money amount, Money eligible, Rate rate, Bound fault, RequestedGrant grant) {
        Unrounded limit = Unrounded.of(eligible, rate);
        int comparison = Unrounded.of(amount).compareTo(limit);
        boolean beyond = fault == Bound.TOO_LOW ? comparison < 0 : comparison > 0;
        if (!beyond) {
            return Outcome.met();
        }
        Money nearest = fault == Bound.TOO_LOW ? limit.up() : limit.down();
        Finding finding = Finding.of(
                fault,
                grant.place(),
                Fact.of(amount),
                Fact.of(eligible),
                Fact.of(rate),
                Fact.of(nearest),
                Fact.of(amount.minus(nearest).magnitude()));
        Optional<Ratio> share = eligible.isPositive() ? Ratio.of(amount, eligible) : Optional.empty();
        return Outcome.invalid(finding.expecting(Fact.of(rate))
                .having(share.map(part -> Fact.of(part, rate)).orElse(Fact.of(amount))));
    }

    enum Bound implements Fault {
        /** Facts: the grant asked, the eligible costs, the least rate, the least grant, what is missing. */
        TOO_LOW,
        /** Facts: the grant asked, the eligible costs, the greatest rate, the greatest grant, the excess. */
        TOO_HIGH
    }
}
