package fr.complet.call;

import fr.complet.budget.FctvaRates;
import fr.complet.budget.Tranche;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import java.util.List;

/**
 * Which costs a call admits, the most it grants, and what comes back of the VAT.
 *
 * @param sections empty: all
 * @param categories empty: all
 * @param tranches empty: the call does not say
 * @param fctva the rates of the FCTVA over time
 */
public record CallTerms(
        List<Section> sections, List<CostCategory> categories, List<Tranche> tranches, FctvaRates fctva) {

    public CallTerms {
        sections = List.copyOf(sections);
        categories = List.copyOf(categories);
        tranches = List.copyOf(tranches);
    }

    /** Terms that do not know the rates of the FCTVA. */
    public CallTerms(List<Section> sections, List<CostCategory> categories, List<Tranche> tranches) {
        this(sections, categories, tranches, FctvaRates.unknown());
    }
}
