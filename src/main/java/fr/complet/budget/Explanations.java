package fr.complet.budget;

import fr.complet.budget.Derived.Named;
import fr.complet.budget.Operation.Difference;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfFigure;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Section;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

/** How every figure of a budget comes about; a derivation is made only when it is asked for. */
public final class Explanations {

    private final CostDerivations costs;
    private final FundingDerivations funding;
    private final BreakdownDerivations breakdowns;
    private final Map<FigureName, Supplier<Derived>> amounts = new EnumMap<>(FigureName.class);
    private final Map<FigureName, Supplier<Derivation>> shares = new EnumMap<>(FigureName.class);

    private Explanations(Dossier dossier, Budget budget, GrantTerms terms) {
        Plan plan = dossier.plan();
        this.costs = new CostDerivations(plan, budget.costs(), terms);
        this.funding = new FundingDerivations(plan, budget.funding());
        this.breakdowns = new BreakdownDerivations(budget, funding);
        costs();
        funding();
        grant(new GrantDerivations(plan, budget.grant().requested(), costs, terms));
        ends(new NetCostDerivation(dossier, budget, funding, terms));
        shares(new InvestmentDerivation(budget, costs));
    }

    public static Explanations of(Dossier dossier, Budget budget, GrantTerms terms) {
        return new Explanations(dossier, budget, terms);
    }

    /** How one figure comes about, under its own name. */
    public Derivation of(FigureName name) {
        Supplier<Derivation> share = shares.get(name);
        return share == null ? named(name) : share.get();
    }

    /** How each entry of a breakdown comes about, in their order. */
    public List<Named> of(BreakdownName name) {
        return breakdowns.shares(name).stream()
                .map(share -> new Named(new Title.OfKey(name, share.key()), breakdowns.entry(name, share.key())))
                .toList();
    }

    private void costs() {
        amounts.put(FigureName.TOTAL, costs::total);
        amounts.put(FigureName.TOTAL_HT, costs::ht);
        amounts.put(FigureName.TOTAL_TTC, costs::ttc);
        amounts.put(FigureName.INVESTMENT, () -> costs.in(Section.INVESTISSEMENT));
        amounts.put(FigureName.OPERATING, () -> costs.in(Section.FONCTIONNEMENT));
        amounts.put(FigureName.ELIGIBLE, costs::eligible);
        amounts.put(FigureName.INELIGIBLE, costs::ineligible);
    }

    private void funding() {
        amounts.put(FigureName.RESOURCES, funding::total);
        amounts.put(FigureName.BALANCE, () -> less(FigureName.RESOURCES, FigureName.TOTAL));
        amounts.put(FigureName.OWN, () -> funding.in(FundingClass.OWN));
        amounts.put(FigureName.PUBLIC, () -> funding.in(FundingClass.PUBLIC));
        amounts.put(FigureName.PRIVATE, () -> funding.in(FundingClass.PRIVATE));
        amounts.put(FigureName.OUTSIDE, () -> funding.in(FundingClass.OUTSIDE));
        amounts.put(FigureName.SECURED, funding::secured);
        amounts.put(FigureName.UNSECURED, () -> less(FigureName.RESOURCES, FigureName.SECURED));
    }

    private void grant(GrantDerivations grant) {
        amounts.put(FigureName.REQUESTED, grant::requested);
        amounts.put(FigureName.MAXIMUM_GRANT, grant::maximum);
    }

    private void ends(NetCostDerivation end) {
        amounts.put(FigureName.FCTVA, end::fctva);
        amounts.put(FigureName.NET_COST, end::netCost);
    }

    private void shares(InvestmentDerivation investment) {
        shares.put(FigureName.REQUESTED_RATE, () -> share(FigureName.REQUESTED, FigureName.ELIGIBLE));
        shares.put(FigureName.PUBLIC_AID_RATE, () -> share(FigureName.PUBLIC, FigureName.TOTAL));
        shares.put(
                FigureName.OWN_SHARE,
                () -> new Quotient(
                        named(FigureName.OWN),
                        CostDerivations.named(
                                Concept.OWN_AND_PUBLIC,
                                new Sum(List.of(named(FigureName.OWN), named(FigureName.PUBLIC))))));
        shares.put(FigureName.OWN_SHARE_INVESTMENT_LOWEST, investment::lowest);
        shares.put(FigureName.OWN_SHARE_INVESTMENT_HIGHEST, investment::highest);
    }

    private Named named(FigureName name) {
        return new Named(
                new OfFigure(name), Objects.requireNonNull(amounts.get(name)).get());
    }

    private Derived less(FigureName from, FigureName taken) {
        return new Difference(named(from), named(taken));
    }

    private Quotient share(FigureName part, FigureName whole) {
        return new Quotient(named(part), named(whole));
    }
}
