package fr.complet.budget;

import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Every figure of a budget by its name: an amount or a share; what is not known is absent. */
public final class Figures {

    private final Budget budget;
    private final Map<FigureName, Optional<Money>> amounts = new EnumMap<>(FigureName.class);
    private final Map<FigureName, Optional<Ratio>> shares = new EnumMap<>(FigureName.class);

    private Figures(Budget budget) {
        this.budget = budget;
    }

    public static Figures of(Budget budget) {
        Figures figures = new Figures(budget);
        figures.costs();
        figures.funding();
        figures.grant();
        figures.shares();
        return figures;
    }

    /** The amount of that name; absent when it is not known, or is a share. */
    public Optional<Money> amount(FigureName name) {
        return amounts.getOrDefault(name, Optional.empty());
    }

    /** The share of that name; absent when it is not known, or is an amount. */
    public Optional<Ratio> share(FigureName name) {
        return shares.getOrDefault(name, Optional.empty());
    }

    public boolean isShare(FigureName name) {
        return shares.containsKey(name);
    }

    private void costs() {
        Costs costs = budget.costs();
        add(FigureName.TOTAL, costs.total());
        add(FigureName.TOTAL_HT, costs.ht());
        add(FigureName.TOTAL_TTC, costs.ttc());
        add(FigureName.INVESTMENT, costs.investment());
        add(FigureName.OPERATING, costs.operating());
        add(FigureName.ELIGIBLE, costs.eligible());
        add(FigureName.INELIGIBLE, costs.ineligible());
    }

    private void funding() {
        Funding funding = budget.funding();
        add(FigureName.RESOURCES, funding.total());
        add(FigureName.BALANCE, budget.balance());
        add(FigureName.OWN, funding.own());
        add(FigureName.PUBLIC, funding.publicAid());
        add(FigureName.PRIVATE, funding.privateAid());
        add(FigureName.OUTSIDE, funding.outside());
        add(FigureName.SECURED, funding.secured());
        add(FigureName.UNSECURED, funding.unsecured());
    }

    private void grant() {
        add(FigureName.REQUESTED, budget.grant().requested());
        amounts.put(FigureName.MAXIMUM_GRANT, budget.grant().maximum());
        amounts.put(FigureName.FCTVA, budget.netCost().fctva());
        amounts.put(FigureName.NET_COST, budget.netCost().amount());
    }

    private void shares() {
        Optional<InvestmentFunding.Range> investment = budget.investment().range();
        shares.put(FigureName.REQUESTED_RATE, budget.requestedRate());
        shares.put(FigureName.OWN_SHARE, budget.ownShare());
        shares.put(FigureName.PUBLIC_AID_RATE, budget.publicAidRate());
        shares.put(FigureName.OWN_SHARE_INVESTMENT_LOWEST, investment.flatMap(InvestmentFunding.Range::lowestShare));
        shares.put(FigureName.OWN_SHARE_INVESTMENT_HIGHEST, investment.flatMap(InvestmentFunding.Range::highestShare));
    }

    private void add(FigureName name, Figure figure) {
        amounts.put(name, figure.amount());
    }
}
