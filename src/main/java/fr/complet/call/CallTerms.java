package fr.complet.call;

import fr.complet.budget.CostCeiling;
import fr.complet.budget.FctvaRates;
import fr.complet.budget.PaymentTerms;
import fr.complet.budget.Tranche;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import java.util.List;
import java.util.Optional;

/**
 * Which costs a call admits, the most it grants, what comes back of the VAT, and how grants are paid.
 *
 * @param sections empty: all
 * @param categories empty: all
 * @param ceilings the most that it admits of some categories of cost
 * @param tranches empty: the call does not say
 * @param fctva the rates of the FCTVA over time
 * @param simplifiedCosts flat rates that may stand in for real costs; absent when no rule set offers any
 * @param payments how much of a grant may be paid before the end, by scheme
 */
public record CallTerms(
        List<Section> sections,
        List<CostCategory> categories,
        List<CostCeiling> ceilings,
        List<Tranche> tranches,
        FctvaRates fctva,
        Optional<SimplifiedCosts> simplifiedCosts,
        List<PaymentTerms> payments) {

    public CallTerms {
        sections = List.copyOf(sections);
        categories = List.copyOf(categories);
        ceilings = List.copyOf(ceilings);
        tranches = List.copyOf(tranches);
        payments = List.copyOf(payments);
    }

    /** Terms of a call that includes no rule set. */
    public CallTerms(List<Section> sections, List<CostCategory> categories, List<Tranche> tranches) {
        this(sections, categories, List.of(), tranches, FctvaRates.unknown(), Optional.empty(), List.of());
    }
}
