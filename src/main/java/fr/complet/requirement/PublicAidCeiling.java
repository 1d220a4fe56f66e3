package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;

/** Asks that public aid be no more than a rate of the total cost (aides_publiques_plafonnees). Source: ETAT-01g. */
public record PublicAidCeiling(Dated<Rate> maximum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(maximum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Place place = dossier.plan().resources().place();
        return maximum.on(terms.date())
                .map(rate -> new RateLimit(
                                budget.funding().publicAid(), budget.costs().total(), rate, place)
                        .atMost(Excess.TOO_MUCH))
                .orElseGet(() -> Outcome.unknown(maximum, terms, place));
    }

    enum Excess implements Fault {
        /** Facts: public aid, the total cost, the greatest rate, the greatest aid, the excess. */
        TOO_MUCH
    }
}
