package fr.complet.budget;

import fr.complet.dossier.Section;
import java.util.List;

/**
 * What the costs come to; every figure in the base of its section but {@code ht} and {@code ttc}.
 *
 * @param lines the cost lines that the figures add up, in their order
 */
public record Costs(
        List<PricedLine> lines,
        Figure total,
        Figure ht,
        Figure ttc,
        Figure investment,
        Figure operating,
        Figure eligible,
        Figure ineligible,
        CostBreakdowns by) {

    public Costs {
        lines = List.copyOf(lines);
    }

    /** The eligible costs of a section. */
    public Figure eligibleIn(Section section) {
        return eligible.isZero()
                ? eligible
                : Figure.sum(lines.stream()
                        .map(line -> line.in(section, line.eligible()))
                        .toList());
    }

    /** The eligible investment without VAT, which the grants of the State are measured against. */
    public Figure eligibleInvestmentHt() {
        return Figure.sum(lines.stream()
                .map(line -> line.in(Section.INVESTISSEMENT, line.eligibleHt()))
                .toList());
    }

    /** Whether a line is of a section; a line that says no section is of none. */
    public boolean has(Section section) {
        return lines.stream().anyMatch(line -> line.line().section().is(section));
    }
}
