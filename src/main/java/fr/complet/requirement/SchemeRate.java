package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.FundingLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks that the aid of a scheme be no more than a rate of the total cost (taux_du_dispositif). Source: EU-03.
 *
 * @param type the type of resource that comes from this scheme or from another, which it must say
 */
public record SchemeRate(Scheme scheme, FundingType type, Dated<Rate> maximum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(maximum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), List.of(scheme));
        List<Answer<Scheme>> unnamed = budget.funding().lines().stream()
                .filter(FundingLine::counts)
                .filter(line -> line.resource().type().is(type))
                .map(line -> line.resource().scheme())
                .filter(Answer::isBlank)
                .toList();
        if (aid.isAbsent()) {
            return unnamed.isEmpty() ? aid.absence() : Outcome.undecided(unnamed);
        }
        return maximum.on(terms.date())
                .map(rate -> judge(aid, budget, rate, unnamed))
                .orElseGet(() -> Outcome.unknown(maximum, terms, aid.place()));
    }

    /** What names no scheme can only add to what does. */
    private static Outcome judge(SchemeAid aid, Budget budget, Rate rate, List<Answer<Scheme>> unnamed) {
        Outcome outcome = new RateLimit(aid.sum(), budget.costs().total(), rate, aid.place()).atMost(Excess.TOO_MUCH);
        return outcome.status() == Status.MET && !unnamed.isEmpty() ? Outcome.undecided(unnamed) : outcome;
    }

    enum Excess implements Fault {
        /** Facts: the aid, the total cost, the greatest rate, the greatest aid, the excess. */
        TOO_MUCH
    }
}
