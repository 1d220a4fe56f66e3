package fr.complet.call;

import fr.complet.budget.Tranche;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import java.util.List;

/**
 * Which costs a call admits, and the most it grants.
 *
 * @param sections empty: all
 * @param categories empty: all
 * @param tranches empty: the call does not say
 */
public record CallTerms(List<Section> sections, List<CostCategory> categories, List<Tranche> tranches) {

    public CallTerms {
        sections = List.copyOf(sections);
        categories = List.copyOf(categories);
        tranches = List.copyOf(tranches);
    }
}
