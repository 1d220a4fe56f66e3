package fr.complet.budget;

import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.LeftOut;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Derived.Ruled;
import fr.complet.budget.Operation.AtRate;
import fr.complet.budget.Operation.Capped;
import fr.complet.budget.Operation.Difference;
import fr.complet.budget.Operation.Prorated;
import fr.complet.budget.Operation.Rounded;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.Concept;
import fr.complet.budget.Title.OfCategories;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How the eligible costs come about: line by line, then within the ceilings that a call sets on categories. */
final class EligibleDerivation {

    private final List<PricedLine> lines;
    private final List<CostCut> cuts;
    private final GrantTerms terms;

    EligibleDerivation(Costs costs, GrantTerms terms) {
        this.lines = costs.lines();
        this.cuts = costs.cuts();
        this.terms = terms;
    }

    Derived whole() {
        List<Derived> parts = new ArrayList<>(named(lines.stream().filter(this::isFree)));
        ceilings().forEach(ceiling -> parts.add(new Named(new OfCategories(ceiling.categories()), capped(ceiling))));
        return new Sum(parts);
    }

    Derived in(Section section) {
        List<Derived> parts = new ArrayList<>();
        lines.stream()
                .filter(line -> cuts.stream().noneMatch(cut -> cut.ceiling().covers(line)))
                .forEach(line -> in(section, line).ifPresent(parts::add));
        cuts.forEach(cut -> parts.add(new Named(new OfCategories(cut.ceiling().categories()), part(cut, section))));
        return new Sum(parts);
    }

    /** What is left out of lines, then what ceilings take away. */
    Derived leftOut() {
        List<Derived> parts = new ArrayList<>();
        for (PricedLine line : lines) {
            if (!line.ineligible().isKnown()) {
                parts.add(CostDerivations.named(
                        line.line(), new Lacking(line.ineligible().lacking())));
            } else if (of(line) instanceof LeftOut out) {
                parts.add(CostDerivations.named(line.line(), out.of()));
            }
        }
        cuts.forEach(cut -> parts.add(new Named(
                new OfCategories(cut.ceiling().categories()),
                new Difference(covered(cut.ceiling()), capped(cut.ceiling())))));
        return new Sum(parts);
    }

    /** The ceilings that limit something, or could. */
    private List<CostCeiling> ceilings() {
        return terms.ceilings().stream()
                .filter(ceiling -> ceiling.most(Money.ZERO, terms.date()).isPresent())
                .filter(ceiling -> lines.stream().anyMatch(ceiling::covers))
                .toList();
    }

    private boolean isFree(PricedLine line) {
        return ceilings().stream().noneMatch(ceiling -> ceiling.covers(line));
    }

    private List<Derived> named(Stream<PricedLine> some) {
        return some.map(line -> (Derived) CostDerivations.named(line.line(), of(line)))
                .toList();
    }

    private Derived covered(CostCeiling ceiling) {
        return new Sum(named(lines.stream().filter(ceiling::covers)));
    }

    private Derived capped(CostCeiling ceiling) {
        LocalDate date = terms.date();
        Derived capped = covered(ceiling);
        if (ceiling.amount().flatMap(dated -> dated.on(date)).isPresent()) {
            capped = new Capped(capped, new Ruled(ceiling.amount().orElseThrow(), date), Limit.CEILING);
        }
        if (ceiling.rate().flatMap(dated -> dated.on(date)).isPresent()) {
            Derived before = CostDerivations.named(Concept.ELIGIBLE_BEFORE, new Sum(named(lines.stream())));
            Derived share = new AtRate(new RateUsed.InForce(ceiling.rate().orElseThrow(), date), before);
            capped = new Capped(capped, new Rounded(share, Rounding.DOWN), Limit.CEILING);
        }
        return capped;
    }

    /** Both sections bear a ceiling by what each of them spends. */
    private Derived part(CostCut cut, Section section) {
        Figure spent = Figure.sum(lines.stream()
                .filter(cut.ceiling()::covers)
                .map(line -> line.in(section, line.eligible()))
                .toList());
        if (!spent.isKnown()) {
            return new Lacking(spent.lacking());
        }
        Derived kept = capped(cut.ceiling());
        Derived invested = new Sum(named(lines.stream()
                .filter(cut.ceiling()::covers)
                .filter(line -> line.line().section().is(Section.INVESTISSEMENT))));
        Derived investment = new Rounded(new Prorated(kept, invested, covered(cut.ceiling())), Rounding.HALF_UP);
        return section == Section.INVESTISSEMENT ? investment : new Difference(kept, investment);
    }

    private Optional<Derived> in(Section section, PricedLine line) {
        return CostDerivations.in(section, line, line.eligible(), of(line))
                .map(of -> CostDerivations.named(line.line(), of));
    }

    private Derived of(PricedLine priced) {
        CostLine line = priced.line();
        Admission admission = Admission.of(line, terms);
        if (!admission.lacking().isEmpty()) {
            return new Lacking(admission.lacking());
        }
        Derived amount = CostDerivations.amount(priced);
        if (admission.holds()) {
            return amount;
        }
        if (line.eligible().is(false)) {
            return new LeftOut(amount, Omission.SAID_INELIGIBLE, line.eligible());
        }
        boolean section = !terms.sections().isEmpty() && !line.section().isAmong(terms.sections());
        return section
                ? new LeftOut(amount, Omission.SECTION_NOT_ADMITTED, line.section())
                : new LeftOut(amount, Omission.CATEGORY_NOT_ADMITTED, line.category());
    }
}
