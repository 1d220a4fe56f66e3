package fr.complet.budget;

import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * What the costs come to; every figure in the base of its section but {@code ht} and {@code ttc}.
 *
 * @param lines the cost lines that the figures add up, in their order
 * @param cuts what ceilings of the call take away from the eligible ones
 */
public record Costs(
        List<PricedLine> lines,
        List<CostCut> cuts,
        Figure total,
        Figure ht,
        Figure ttc,
        Figure investment,
        Figure operating,
        Figure eligible,
        Figure ineligible) {

    public Costs {
        lines = List.copyOf(lines);
        cuts = List.copyOf(cuts);
    }

    /** How the total is shared out; of an unknown total, nothing is. */
    public CostBreakdowns by() {
        return new CostBreakdowns(total.isKnown() ? lines : List.of());
    }

    /** The eligible costs of a section. */
    public Figure eligibleIn(Section section) {
        if (eligible.isZero()) {
            return eligible;
        }
        List<Money> taken = new ArrayList<>();
        for (CostCut cut : cuts) {
            taken.add(cut.in(section));
        }
        return less(Figure.sum(lines, line -> line.in(section, line.eligible())), taken);
    }

    /** The eligible investment without VAT, which the grants of the State are measured against. */
    public Figure eligibleInvestmentHt() {
        List<Money> taken = new ArrayList<>();
        for (CostCut cut : cuts) {
            taken.add(cut.investmentHt());
        }
        return less(Figure.sum(lines, line -> line.in(Section.INVESTISSEMENT, line.eligibleHt())), taken);
    }

    static Figure less(Figure whole, List<Money> taken) {
        return taken.isEmpty() ? whole : whole.minus(Figure.of(Money.sum(taken)));
    }

    /** Whether a line is of a section; a line that says no section is of none. */
    public boolean has(Section section) {
        return lines.stream().anyMatch(line -> line.line().section().is(section));
    }
}
