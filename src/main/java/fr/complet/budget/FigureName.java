package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The figures of a budget, under the names that JSON gives them. */
public enum FigureName {
    TOTAL(figure(budget -> budget.costs().total())),
    TOTAL_HT(figure(budget -> budget.costs().ht())),
    TOTAL_TTC(figure(budget -> budget.costs().ttc())),
    INVESTMENT(figure(budget -> budget.costs().investment())),
    OPERATING(figure(budget -> budget.costs().operating())),
    ELIGIBLE(figure(budget -> budget.costs().eligible())),
    INELIGIBLE(figure(budget -> budget.costs().ineligible())),
    REQUESTED(figure(budget -> budget.grant().requested())),
    REQUESTED_RATE(share(Budget::requestedRate)),
    MAXIMUM_GRANT(amount(budget -> budget.grant().maximum())),
    RESOURCES(figure(budget -> budget.funding().total())),
    BALANCE(figure(Budget::balance)),
    OWN(figure(budget -> budget.funding().own())),
    PUBLIC(figure(budget -> budget.funding().publicAid())),
    PRIVATE(figure(budget -> budget.funding().privateAid())),
    OUTSIDE(figure(budget -> budget.funding().outside())),
    OWN_SHARE(share(Budget::ownShare)),
    OWN_SHARE_INVESTMENT_LOWEST(
            share(budget -> budget.investment().range().flatMap(InvestmentFunding.Range::lowestShare))),
    OWN_SHARE_INVESTMENT_HIGHEST(
            share(budget -> budget.investment().range().flatMap(InvestmentFunding.Range::highestShare))),
    PUBLIC_AID_RATE(share(Budget::publicAidRate)),
    SECURED(figure(budget -> budget.funding().secured())),
    UNSECURED(figure(budget -> budget.funding().unsecured())),
    FCTVA(amount(budget -> budget.netCost().fctva())),
    NET_COST(amount(budget -> budget.netCost().amount()));

    private final Reading reading;

    FigureName(Reading reading) {
        this.reading = reading;
    }

    /** The name in JSON, which a user may type. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a share rather than an amount. */
    public boolean isShare() {
        return reading.isShare;
    }

    /** The amount, when it is one and is known. */
    public Optional<Money> amount(Budget budget) {
        return reading.amount.apply(budget);
    }

    /** The share, when it is one and is known. */
    public Optional<Ratio> share(Budget budget) {
        return reading.share.apply(budget);
    }

    private static Reading figure(Function<Budget, Figure> figure) {
        return amount(budget -> figure.apply(budget).amount());
    }

    private static Reading amount(Function<Budget, Optional<Money>> amount) {
        return new Reading(false, amount, budget -> Optional.empty());
    }

    private static Reading share(Function<Budget, Optional<Ratio>> share) {
        return new Reading(true, budget -> Optional.empty(), share);
    }

    /** Where a figure stands in a budget. */
    private record Reading(
            boolean isShare, Function<Budget, Optional<Money>> amount, Function<Budget, Optional<Ratio>> share) {}
}
