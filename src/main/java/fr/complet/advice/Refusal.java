package fr.complet.advice;

import fr.complet.call.Clause;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.List;

/**
 * What becomes of the plan when funders refuse.
 *
 * @param resources what they do not bring
 * @param amount how much that is
 * @param balance resources less costs, then
 * @param broken the clauses that held, and hold no more
 * @param brokenWithOwn those that hold no more even when own funds make up for it
 */
public record Refusal(
        List<Resource> resources, Money amount, Money balance, List<Clause> broken, List<Clause> brokenWithOwn) {

    public Refusal {
        resources = List.copyOf(resources);
        broken = List.copyOf(broken);
        brokenWithOwn = List.copyOf(brokenWithOwn);
    }
}
