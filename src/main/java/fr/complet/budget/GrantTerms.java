package fr.complet.budget;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.Section;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of a dossier need to know of its call.
 *
 * @param date the day whose rules apply
 * @param scheme the call's id, as a resource names it
 * @param authority the type of resource that its authority gives
 * @param sections the sections whose costs it admits; empty: all
 * @param categories the categories of cost it admits; empty: all
 * @param ceilings the most that it admits of some categories of cost
 * @param tranches the parts of the maximum grant; empty: the call does not say
 * @param fctva the rates of the FCTVA over time
 */
public record GrantTerms(
        LocalDate date,
        Scheme scheme,
        Optional<FundingType> authority,
        List<Section> sections,
        List<CostCategory> categories,
        List<CostCeiling> ceilings,
        List<Tranche> tranches,
        FctvaRates fctva) {

    public GrantTerms {
        sections = List.copyOf(sections);
        categories = List.copyOf(categories);
        ceilings = List.copyOf(ceilings);
        tranches = List.copyOf(tranches);
    }

    /** Whether nobody knows one of the ceilings on costs. */
    boolean hasUnknownCeiling() {
        for (CostCeiling ceiling : ceilings) {
            if (ceiling.unknown(date).findAny().isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Terms without a ceiling on any category of cost. */
    public GrantTerms(
            LocalDate date,
            Scheme scheme,
            Optional<FundingType> authority,
            List<Section> sections,
            List<CostCategory> categories,
            List<Tranche> tranches,
            FctvaRates fctva) {
        this(date, scheme, authority, sections, categories, List.of(), tranches, fctva);
    }

    /** Terms that do not know the rates of the FCTVA. */
    public GrantTerms(
            LocalDate date,
            Scheme scheme,
            Optional<FundingType> authority,
            List<Section> sections,
            List<CostCategory> categories,
            List<Tranche> tranches) {
        this(date, scheme, authority, sections, categories, tranches, FctvaRates.unknown());
    }
}
