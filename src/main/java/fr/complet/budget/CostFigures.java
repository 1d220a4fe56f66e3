package fr.complet.budget;

import fr.complet.dossier.CostLine;
import fr.complet.dossier.Items;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;
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
        List<Money> cut = new ArrayList<>();
        for (CostCut one : cuts) {
            cut.add(one.total());
        }
        return new Costs(
                lines,
                cuts,
                sum(PricedLine::amount),
                sum(PricedLine::ht),
                sum(PricedLine::ttc),
                sum(line -> line.in(Section.INVESTISSEMENT, line.amount())),
                sum(line -> line.in(Section.FONCTIONNEMENT, line.amount())),
                Costs.less(sum(PricedLine::eligible), cut),
                sum(PricedLine::ineligible).plus(Figure.of(Money.sum(cut))));
    }

    private Figure sum(Function<PricedLine, Figure> figure) {
        return stated.illegible() || lines.isEmpty() ? Figure.lacking(stated.asAnswer()) : Figure.sum(lines, figure);
    }
}
