package fr.complet.budget;

import fr.complet.dossier.Base;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Project;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import java.util.Optional;

/**
 * What the applicant bears in the end.
 *
 * @param fctva an estimate of the VAT that the State compensates; absent when it does not, or it cannot be estimated
 * @param amount its own funds, and the VAT of what is counted without, less what it gets back; absent when not known
 */
public record NetCost(Optional<Money> fctva, Optional<Money> amount) {

    static NetCost of(Plan plan, Project project, Costs costs, Funding funding, GrantTerms terms) {
        Optional<Money> fctva = plan.vat()
                .value()
                .filter(VatRegime.FCTVA::equals)
                .flatMap(compensated -> FctvaEstimate.of(costs, project, terms));
        return of(plan, fctva, costs, funding);
    }

    /** With an estimate that is made already. */
    static NetCost of(Plan plan, Optional<Money> fctva, Costs costs, Funding funding) {
        Optional<VatRegime> regime = plan.vat().value();
        Optional<Money> amount = regime.flatMap(known -> known == VatRegime.FCTVA ? fctva : Optional.of(Money.ZERO))
                .flatMap(back ->
                        borne(costs, funding, regime.orElseThrow()).amount().map(borne -> borne.minus(back)));
        return new NetCost(fctva, amount);
    }

    /** Before any compensation: FCTVA that stands among the resources is the applicant's own, paid late. */
    private static Figure borne(Costs costs, Funding funding, VatRegime regime) {
        Figure own = funding.own().plus(Figure.sum(funding.lines(), line -> line.of(FundingType.FCTVA)));
        return regime == VatRegime.RECUPEREE
                ? own
                : own.plus(costs.total().isKnown() ? vatLeftOut(costs) : costs.total());
    }

    private static Figure vatLeftOut(Costs costs) {
        return Figure.sum(costs.lines().stream()
                .filter(line -> line.base().filter(Base.HT::equals).isPresent())
                .map(PricedLine::vat)
                .toList());
    }
}
