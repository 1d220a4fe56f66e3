package fr.complet.dossier;

import java.util.List;

/** The plan de financement as it was written. */
public record Plan(
        PlanBase base,
        Answer<VatRegime> vat,
        Items<CostLine> costs,
        Items<Resource> resources,
        StatedTotals statedTotals,
        Items<MinimisAid> minimisAids) {

    /** The same plan with other resources. */
    public Plan with(List<Resource> others) {
        Items<Resource> changed = new Items<>(others, resources.place(), resources.illegible());
        return new Plan(base, vat, costs, changed, statedTotals, minimisAids);
    }
}
