package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Scheme;
import java.util.List;

/**
 * Asks that a plan with fonds de concours pay for a tangible asset (fonds_de_concours_equipement).
 *
 * @param tangible the categories of cost that are
 */
public record ContributionForEquipment(Scheme scheme, List<CostCategory> tangible) implements Requirement {

    public ContributionForEquipment {
        tangible = List.copyOf(tangible);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), List.of(scheme));
        Items<CostLine> costs = dossier.plan().costs();
        if (aid.isAbsent()) {
            return aid.absence();
        }
        if (costs.isEmpty() || costs.illegible()) {
            return Outcome.undecided(costs.asAnswer());
        }
        List<Answer<CostCategory>> categories =
                costs.all().stream().map(CostLine::category).toList();
        if (categories.stream().anyMatch(this::isTangible)) {
            return Outcome.met();
        }
        List<Answer<CostCategory>> unclear =
                categories.stream().filter(category -> !category.isGiven()).toList();
        return unclear.isEmpty() ? Outcome.invalid(finding(aid)) : Outcome.undecided(unclear);
    }

    private boolean isTangible(Answer<CostCategory> category) {
        return category.isAmong(tangible);
    }

    private Finding finding(SchemeAid aid) {
        return Finding.of(
                        Want.NO_TANGIBLE_ASSET,
                        aid.lines().get(0).resource().scheme().place(),
                        Fact.quoted(aid.lines().get(0).resource().funder().text()),
                        Fact.anyOf(tangible))
                .expecting(Fact.anyOf(tangible));
    }

    enum Want implements Fault {
        /** Facts: the funder as written, the categories of cost, any of which would do. */
        NO_TANGIBLE_ASSET
    }
}
