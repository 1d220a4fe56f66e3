package fr.complet.budget;

import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.LeftOut;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Derived.Written;
import fr.complet.budget.Operation.AtRate;
import fr.complet.budget.Operation.Rounded;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfLine;
import fr.complet.budget.Title.OfStep;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Section;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the figures of the costs come about. */
final class CostDerivations {

    private final Plan plan;
    private final Costs costs;
    private final EligibleDerivation eligible;

    CostDerivations(Plan plan, Costs costs, GrantTerms terms) {
        this.plan = plan;
        this.costs = costs;
        this.eligible = new EligibleDerivation(costs, terms);
    }

    Derived total() {
        return sum(line -> Optional.of(amount(line)));
    }

    Derived ht() {
        return sum(line -> Optional.of(ht(line)));
    }

    Derived ttc() {
        return sum(line -> Optional.of(ttc(line)));
    }

    Derived in(Section section) {
        return sum(line -> in(section, line, line.amount(), amount(line)));
    }

    Derived eligible() {
        return nothing().orElseGet(() -> eligible.whole());
    }

    Derived eligibleIn(Section section) {
        return nothing().orElseGet(() -> eligible.in(section));
    }

    Derived ineligible() {
        return nothing().orElseGet(eligible::leftOut);
    }

    /** The amount of a line that counts. */
    static Derived amount(PricedLine line) {
        return line.base()
                .map(base -> base == Base.HT ? ht(line) : ttc(line))
                .orElseGet(() -> new Lacking(line.amount().lacking()));
    }

    static Derived ht(PricedLine line) {
        return new Written(line.line().amountHt());
    }

    /** As written, else the amount without VAT and its VAT. */
    static Derived ttc(PricedLine priced) {
        CostLine line = priced.line();
        if (!line.statedTtc().isBlank()) {
            return new Written(line.statedTtc());
        }
        if (!priced.ttc().isKnown()) {
            return new Lacking(priced.ttc().lacking());
        }
        Derived ht = ht(priced);
        Derived vat = new Rounded(new AtRate(new RateUsed.Stated(line.vatRate()), ht), Rounding.HALF_UP);
        return new Sum(List.of(named(Concept.AMOUNT_HT, ht), named(Concept.VAT, vat)));
    }

    static Named named(Concept concept, Derived of) {
        return new Named(OfStep.of(concept), of);
    }

    static Named named(CostLine line, Derived of) {
        return new Named(new OfLine(line.label(), line.category()), of);
    }

    /** A line as far as it belongs to a section; one that says none is in doubt, unless it comes to nothing. */
    static Optional<Derived> in(Section section, PricedLine line, Figure figure, Derived derived) {
        if (figure.isZero() && !(derived instanceof LeftOut)) {
            return Optional.empty();
        }
        if (!figure.isZero() && !line.line().section().isGiven()) {
            return Optional.of(new Lacking(List.of(line.line().section())));
        }
        return line.line().section().is(section) ? Optional.of(derived) : Optional.empty();
    }

    /** Without lines nothing comes about. */
    private Optional<Derived> nothing() {
        return plan.costs().illegible() || costs.lines().isEmpty()
                ? Optional.of(new Lacking(List.of(plan.costs().asAnswer())))
                : Optional.empty();
    }

    private Derived sum(Function<PricedLine, Optional<Derived>> term) {
        return nothing()
                .orElseGet(() -> new Sum(costs.lines().stream()
                        .flatMap(line -> term.apply(line).map(of -> (Derived) named(line.line(), of)).stream())
                        .toList()));
    }
}
