package fr.complet.budget;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Items;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Section;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Adds the cost lines up. */
final class CostFigures {

    private final Items<CostLine> stated;
    private final List<PricedLine> lines;
    private final List<CostCut> cuts;

    private CostFigures(Items<CostLine> stated, List<PricedLine> lines, List<CostCut> cuts) {
        this.stated = stated;
        this.lines = lines;
        this.cuts = cuts;
    }

    static Costs of(Plan plan, GrantTerms terms) {
        List<PricedLine> lines = plan.costs().all().stream()
                .map(line -> PricedLine.of(line, plan.base(), terms))
                .toList();
        List<CostCut> cuts = terms.ceilings().isEmpty() ? List.of() : CostCut.of(lines, terms);
        return new CostFigures(plan.costs(), lines, cuts).costs();
    }

    private Costs costs() {
        Figure total = sum(PricedLine::amount);
        List<Money> cut = new ArrayList<>();
        for (CostCut one : cuts) {
            cut.add(one.total());
        }
        return new Costs(
                lines,
                cuts,
                total,
                sum(PricedLine::ht),
                sum(PricedLine::ttc),
                sum(line -> line.in(Section.INVESTISSEMENT, line.amount())),
                sum(line -> line.in(Section.FONCTIONNEMENT, line.amount())),
                Costs.less(sum(PricedLine::eligible), cut),
                sum(PricedLine::ineligible).plus(Figure.of(Money.sum(cut))),
                total.isKnown() ? breakdowns() : new CostBreakdowns(List.of(), List.of(), List.of()));
    }

    private Figure sum(Function<PricedLine, Figure> figure) {
        return stated.illegible() || lines.isEmpty()
                ? Figure.lacking(stated.asAnswer())
                : Figure.sum(lines.stream().map(figure).toList());
    }

    private CostBreakdowns breakdowns() {
        return new CostBreakdowns(byCategory(), bySection(), byYear());
    }

    private List<Share> byCategory() {
        if (lines.stream().anyMatch(line -> !line.line().category().isGiven())) {
            return List.of();
        }
        Map<CostCategory, Money> sums = new EnumMap<>(CostCategory.class);
        lines.forEach(line -> sums.merge(line.line().category().value().orElseThrow(), known(line), Money::plus));
        Breakdown breakdown = new Breakdown();
        sums.forEach((category, sum) -> breakdown.add(category.code(), sum));
        return breakdown.shares();
    }

    private List<Share> bySection() {
        if (lines.stream().anyMatch(line -> !line.line().section().isGiven())) {
            return List.of();
        }
        Map<Section, Money> sums = new EnumMap<>(Section.class);
        lines.forEach(line -> sums.merge(line.line().section().value().orElseThrow(), known(line), Money::plus));
        Breakdown breakdown = new Breakdown();
        sums.forEach((section, sum) -> breakdown.add(section.code(), sum));
        return breakdown.shares();
    }

    private List<Share> byYear() {
        if (lines.stream().anyMatch(CostFigures::hasUnknownYear)) {
            return List.of();
        }
        Map<Integer, Money> sums = new TreeMap<>();
        Money dated = Money.ZERO;
        for (PricedLine line : lines) {
            for (Map.Entry<Integer, Money> year : years(line).entrySet()) {
                sums.merge(year.getKey(), year.getValue(), Money::plus);
                dated = dated.plus(year.getValue());
            }
        }
        Breakdown breakdown = new Breakdown();
        sums.forEach((year, sum) -> breakdown.add(String.valueOf(year), sum));
        Money undated =
                Money.sum(lines.stream().map(CostFigures::known).toList()).minus(dated);
        if (!undated.isZero()) {
            breakdown.add(Optional.empty(), undated);
        }
        return breakdown.shares();
    }

    private static boolean hasUnknownYear(PricedLine line) {
        return line.line().year().isIllegible()
                || line.line().years().stream().anyMatch(year -> !year.amount().isGiven());
    }

    private static Map<Integer, Money> years(PricedLine line) {
        Map<Integer, Money> years = new TreeMap<>();
        for (YearlyAmount year : line.line().years()) {
            years.merge(year.year(), year.amount().value().orElseThrow(), Money::plus);
        }
        if (years.isEmpty()) {
            line.line().year().value().ifPresent(year -> years.put(year, known(line)));
        }
        return years;
    }

    private static Money known(PricedLine line) {
        return line.amount().amount().orElseThrow();
    }
}
