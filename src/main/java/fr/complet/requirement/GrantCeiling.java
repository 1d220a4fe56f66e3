package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks that the grant asked be no more than an amount (plafond_aide). */
public record GrantCeiling(Dated<Money> maximum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(maximum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        Optional<Money> ceiling = maximum.on(terms.date());
        return ceiling.map(most -> grant.judged(amount -> judge(amount, most, grant)))
                .orElseGet(() -> Outcome.unknown(maximum, terms, grant.place()));
    }

    private static Outcome judge(Money amount, Money ceiling, RequestedGrant grant) {
        return amount.exceeds(ceiling)
                ? Outcome.invalid(Finding.of(
                                Excess.TOO_MUCH,
                                grant.place(),
                                Fact.of(amount),
                                Fact.of(ceiling),
                                Fact.of(amount.minus(ceiling)))
                        .expecting(Fact.of(ceiling))
                        .having(Fact.of(amount)))
                : Outcome.met();
    }

    enum Excess implements Fault {
        /** Facts: the grant asked, the ceiling, the excess. */
        TOO_MUCH
    }
}
