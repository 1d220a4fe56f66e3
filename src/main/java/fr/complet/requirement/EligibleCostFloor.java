package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;

/** Asks that the eligible costs come to an amount at least (assiette_minimale). */
public record EligibleCostFloor(Dated<Money> minimum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(minimum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Place place = dossier.plan().costs().place();
        return minimum.on(terms.date())
                .map(least -> judge(dossier, budget, least))
                .orElseGet(() -> Outcome.unknown(minimum, terms, place));
    }

    private static Outcome judge(Dossier dossier, Budget budget, Money least) {
        Figure eligible = budget.costs().eligible();
        if (dossier.plan().costs().isEmpty()) {
            return Outcome.undecided(dossier.plan().costs().asAnswer());
        }
        return eligible.amount()
                .map(amount -> judge(amount, least, dossier.plan().costs().place()))
                .orElseGet(() -> Outcome.undecided(eligible.lacking()));
    }

    private static Outcome judge(Money amount, Money least, Place place) {
        return least.exceeds(amount)
                ? Outcome.invalid(Finding.of(
                                Want.TOO_LITTLE, place, Fact.of(amount), Fact.of(least), Fact.of(least.minus(amount)))
                        .expecting(Fact.of(least))
                        .having(Fact.of(amount)))
                : Outcome.met();
    }

    enum Want implements Fault {
        /** Facts: the eligible costs, the least amount, what is missing. */
        TOO_LITTLE
    }
}
