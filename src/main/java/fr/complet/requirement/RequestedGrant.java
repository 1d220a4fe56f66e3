package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.GrantAsked;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Place;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.function.Function;

/** The grant asked, as the requirements that measure it see it. */
record RequestedGrant(Items<Resource> resources, GrantAsked asked, Figure amount) {

    static RequestedGrant of(Dossier dossier, Budget budget, Terms terms) {
        return new RequestedGrant(
                dossier.plan().resources(),
                GrantAsked.in(dossier.plan(), terms.grant()),
                budget.grant().requested());
    }

    /** Judges the amount once it is known; while no resource is the grant asked, or several are, that comes first. */
    Outcome judged(Function<Money, Outcome> judgement) {
        if (amount.isKnown()) {
            return judgement.apply(amount.amount().orElseThrow());
        }
        boolean given = !resources.isEmpty() && !resources.illegible();
        boolean one = asked.found().size() == 1 || !asked.unclear().isEmpty();
        return given && !one
                ? Outcome.waitingFor(OneGrantAsked.ID, resources.place())
                : Outcome.undecided(amount.lacking());
    }

    /** Where it is written; the resources as long as there is not one. */
    Place place() {
        return asked.found().size() == 1 ? asked.found().get(0).amount().place() : resources.place();
    }
}
