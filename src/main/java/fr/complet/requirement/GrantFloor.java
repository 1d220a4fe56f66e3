package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Asks that the grant asked be no less than an amount (plancher_aide). */
public record GrantFloor(Dated<Money> minimum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(minimum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        Optional<Money> floor = minimum.on(terms.date());
        return floor.map(least -> grant.judged(amount -> judge(amount, least, grant)))
                .orElseGet(() -> Outcome.unknown(minimum, terms, grant.place()));
    }

    private static Outcome judge(Money amount, Money floor, RequestedGrant grant) {
        return floor.exceeds(amount)
                ? Outcome.invalid(Finding.of(
                                Want.TOO_LITTLE,
                                grant.place(),
                                Fact.of(amount),
                                Fact.of(floor),
                                Fact.of(floor.minus(amount)))
                        .expecting(Fact.of(floor))
                        .having(Fact.of(amount)))
                : Outcome.met();
    }

    enum Want implements Fault {
        /** Facts: the grant asked, the floor, what is missing. */
        TOO_LITTLE
    }
}
