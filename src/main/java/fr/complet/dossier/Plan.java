package fr.complet.dossier;

/** The plan de financement as it was written. */
public record Plan(
        PlanBase base,
        Answer<VatRegime> vat,
        Items<CostLine> costs,
        Items<Resource> resources,
        StatedTotals statedTotals,
        Items<MinimisAid> minimisAids) {}
