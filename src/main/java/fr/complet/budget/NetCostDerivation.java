package fr.complet.budget;

import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Operation.Difference;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfFigure;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.VatRegime;
import java.util.List;

/** How what the applicant bears in the end comes about. */
final class NetCostDerivation {

    private final Dossier dossier;
    private final Budget budget;
    private final FundingDerivations funding;
    private final GrantTerms terms;

    NetCostDerivation(Dossier dossier, Budget budget, FundingDerivations funding, GrantTerms terms) {
        this.dossier = dossier;
        this.budget = budget;
        this.funding = funding;
        this.terms = terms;
    }

    /** There is none unless the State compensates VAT. */
    Derived fctva() {
        return regime().is(VatRegime.FCTVA)
                ? new FctvaDerivation(dossier.project().use(DigitalUse.CLOUD), terms).of(budget.costs())
                : new Lacking(List.of(regime()));
    }

    Derived netCost() {
        if (!regime().isGiven()) {
            return new Lacking(List.of(regime()));
        }
        Derived borne = CostDerivations.named(Concept.BORNE, borne());
        return regime().is(VatRegime.FCTVA)
                ? new Difference(borne, new Named(new OfFigure(FigureName.FCTVA), fctva()))
                : borne;
    }

    private Derived borne() {
        Derived own = new Named(new OfFigure(FigureName.OWN), funding.in(FundingClass.OWN));
        Derived paidLate = CostDerivations.named(Concept.FCTVA_RESOURCE, funding.fctva());
        return regime().is(VatRegime.RECUPEREE)
                ? new Sum(List.of(own, paidLate))
                : new Sum(List.of(own, paidLate, CostDerivations.named(Concept.VAT_LEFT_OUT, vatLeftOut())));
    }

    /** The VAT of what is counted without. */
    private Derived vatLeftOut() {
        Costs costs = budget.costs();
        if (!costs.total().isKnown()) {
            return new Lacking(costs.total().lacking());
        }
        return new Sum(costs.lines().stream()
                .filter(line -> line.base().filter(Base.HT::equals).isPresent())
                .map(line -> (Derived) CostDerivations.named(
                        line.line(), new Difference(CostDerivations.ttc(line), CostDerivations.ht(line))))
                .toList());
    }

    private Answer<VatRegime> regime() {
        return dossier.plan().vat();
    }
}
