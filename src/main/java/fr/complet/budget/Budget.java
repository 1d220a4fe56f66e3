package fr.complet.budget;

import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Plan;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.Optional;

/**
 * What the figures of a dossier come to; refused resources never count.
 *
 * @param base the base of the whole plan; absent when its sections have two bases, or none is stated
 * @param investment between which bounds the own share of the investment lies
 */
public record Budget(
        Optional<Base> base,
        Costs costs,
        Funding funding,
        GrantFigures grant,
        InvestmentFunding investment,
        NetCost netCost) {

    /** Computes every figure; what cannot be computed says which answers it lacks. */
    public static Budget of(Dossier dossier, GrantTerms terms) {
        Plan plan = dossier.plan();
        Costs costs = CostFigures.of(plan, terms);
        Funding funding = FundingFigures.of(plan);
        Figure requested = GrantAsked.in(plan, terms).amount(plan);
        return new Budget(
                base(plan.base(), costs),
                costs,
                funding,
                new GrantFigures(requested, MaximumGrant.of(costs, terms)),
                InvestmentFunding.of(plan, costs, funding),
                NetCost.of(plan, dossier.project(), costs, funding, terms));
    }

    /** The budget of the same costs paid by the resources of another plan; computed without counting the costs again. */
    public Budget paidBy(Plan plan, GrantTerms terms) {
        Funding other = FundingFigures.of(plan);
        Figure requested = GrantAsked.in(plan, terms).amount(plan);
        return new Budget(
                base,
                costs,
                other,
                new GrantFigures(requested, grant.maximum()),
                InvestmentFunding.of(plan, costs, other),
                NetCost.of(plan, netCost.fctva(), costs, other));
    }

    /** Resources that count, less costs. */
    public Figure balance() {
        return funding.total().minus(costs.total());
    }

    /** Own funds as a share of own and public funds, over the whole plan. */
    public Optional<Ratio> ownShare() {
        return ratio(funding.own(), funding.own().plus(funding.publicAid()));
    }

    /** Public aid as a share of the costs. */
    public Optional<Ratio> publicAidRate() {
        return ratio(funding.publicAid(), costs.total());
    }

    /** The grant asked as a share of the eligible costs. */
    public Optional<Ratio> requestedRate() {
        return ratio(grant.requested(), costs.eligible());
    }

    /** Of nothing, or of less, there is no share. */
    private static Optional<Ratio> ratio(Figure part, Figure whole) {
        return whole.amount()
                .filter(Money::isPositive)
                .flatMap(total -> part.amount().flatMap(money -> Ratio.of(money, total)));
    }

    private static Optional<Base> base(PlanBase stated, Costs costs) {
        if (stated.operating().isBlank() && !costs.has(Section.FONCTIONNEMENT)) {
            return stated.investment().value();
        }
        if (stated.investment().isBlank() && !costs.has(Section.INVESTISSEMENT)) {
            return stated.operating().value();
        }
        return stated.investment().value().filter(stated.operating()::is);
    }
}
