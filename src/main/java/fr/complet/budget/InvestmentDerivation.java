package fr.complet.budget;

import static fr.complet.budget.CostDerivations.named;

import fr.complet.budget.Derived.Absent;
import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Operation.Capped;
import fr.complet.budget.Operation.Difference;
import fr.complet.budget.Operation.Floored;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfFigure;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.List;
import java.util.function.Function;

/**
 * How the bounds of the own share of the investment come about: what is meant for it, and what it takes of the resources
 * that do not say what they pay for.
 */
final class InvestmentDerivation {

    private final Budget budget;
    private final CostDerivations costs;

    InvestmentDerivation(Budget budget, CostDerivations costs) {
        this.budget = budget;
        this.costs = costs;
    }

    /** The share in the allocation that bears least own money. */
    Derivation lowest() {
        return known(range -> range.lowest().ownShare().isPresent() ? bound(true) : bound(false));
    }

    /** The share in the allocation that bears most own money. */
    Derivation highest() {
        return known(range -> range.highest().ownShare().isPresent() ? bound(false) : bound(true));
    }

    private Derivation known(Function<InvestmentFunding.Range, Derivation> derivation) {
        return budget.investment().range().map(derivation).orElseGet(this::unknown);
    }

    private Derived unknown() {
        InvestmentFunding investment = budget.investment();
        if (!investment.lacking().isEmpty()) {
            return new Lacking(investment.lacking());
        }
        return new Absent(investment.planned() ? Absence.NO_ALLOCATION : Absence.NO_INVESTMENT);
    }

    private Quotient bound(boolean least) {
        Derived own = new Sum(List.of(
                named(Concept.FIXED_OWN, fixed(FundingClass.OWN)),
                named(Concept.TAKEN_OWN, least ? leastOf(FundingClass.OWN) : mostOf(FundingClass.OWN))));
        Derived publicAid = new Sum(List.of(
                named(Concept.FIXED_PUBLIC, fixed(FundingClass.PUBLIC)),
                named(Concept.TAKEN_PUBLIC, least ? mostOf(FundingClass.PUBLIC) : leastOf(FundingClass.PUBLIC))));
        return isShared()
                ? new Quotient(
                        named(Concept.INVESTMENT_OWN, own),
                        named(Concept.OWN_AND_PUBLIC, new Sum(List.of(own, publicAid))))
                : alone();
    }

    /** There is nothing but investment: it takes all. */
    private Quotient alone() {
        Derived own = FundingDerivations.sum(lines(), line -> line.in(FundingClass.OWN));
        Derived publicAid = FundingDerivations.sum(lines(), line -> line.in(FundingClass.PUBLIC));
        return new Quotient(
                new Named(new OfFigure(FigureName.OWN), own),
                named(
                        Concept.OWN_AND_PUBLIC,
                        new Sum(List.of(
                                new Named(new OfFigure(FigureName.OWN), own),
                                new Named(new OfFigure(FigureName.PUBLIC), publicAid)))));
    }

    private boolean isShared() {
        return budget.costs().has(Section.FONCTIONNEMENT);
    }

    private Derived mostOf(FundingClass wanted) {
        return new Capped(freeOf(wanted), needed(), Limit.NEED);
    }

    /** What is still needed once all other free money, and the most of the other class, has paid. */
    private Derived leastOf(FundingClass wanted) {
        FundingClass rival = wanted == FundingClass.OWN ? FundingClass.PUBLIC : FundingClass.OWN;
        Derived others = named(
                Concept.FREE_OTHER,
                FundingDerivations.sum(free(), line -> isRatioed(line) ? Figure.of(Money.ZERO) : line.amount()));
        return new Floored(new Difference(new Difference(needed(), others), mostOf(rival)));
    }

    private static boolean isRatioed(FundingLine line) {
        return !line.in(FundingClass.OWN).isZero()
                || !line.in(FundingClass.PUBLIC).isZero();
    }

    private Derived freeOf(FundingClass wanted) {
        return named(
                wanted == FundingClass.OWN ? Concept.FREE_OWN : Concept.FREE_PUBLIC,
                FundingDerivations.sum(free(), line -> line.in(wanted)));
    }

    private Derived fixed(FundingClass wanted) {
        return FundingDerivations.sum(fixed(), line -> line.in(wanted));
    }

    private Derived needed() {
        return named(
                Concept.NEEDED,
                new Difference(
                        new Named(new OfFigure(FigureName.INVESTMENT), costs.in(Section.INVESTISSEMENT)),
                        named(Concept.FIXED, FundingDerivations.sum(fixed(), FundingLine::amount))));
    }

    private List<FundingLine> lines() {
        return budget.funding().lines();
    }

    private List<FundingLine> fixed() {
        return lines().stream()
                .filter(line -> line.resource().section().is(Section.INVESTISSEMENT))
                .toList();
    }

    private List<FundingLine> free() {
        return lines().stream()
                .filter(line -> !line.resource().section().isGiven())
                .toList();
    }
}
