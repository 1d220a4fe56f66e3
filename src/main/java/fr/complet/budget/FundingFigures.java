package fr.complet.budget;

import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Items;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Resource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Adds the resources up. */
final class FundingFigures {

    private final Items<Resource> stated;
    private final List<FundingLine> lines;

    private FundingFigures(Items<Resource> stated, List<FundingLine> lines) {
        this.stated = stated;
        this.lines = lines;
    }

    static Funding of(Plan plan) {
        List<FundingLine> lines = plan.resources().all().stream()
                .map(resource -> FundingLine.of(resource, plan.base()))
                .toList();
        return new FundingFigures(plan.resources(), lines).funding();
    }

    private Funding funding() {
        Map<FundingClass, Figure> classes = new EnumMap<>(FundingClass.class);
        for (FundingClass one : FundingClass.values()) {
            classes.put(one, sum(line -> line.in(one)));
        }
        Figure total = sum(FundingLine::amount);
        return new Funding(
                lines,
                total,
                classes.getOrDefault(FundingClass.OWN, total),
                classes.getOrDefault(FundingClass.PUBLIC, total),
                classes.getOrDefault(FundingClass.PRIVATE, total),
                classes.getOrDefault(FundingClass.OUTSIDE, total),
                sum(FundingLine::secured));
    }

    private Figure sum(Function<FundingLine, Figure> figure) {
        return stated.illegible() || lines.isEmpty() ? Figure.lacking(stated.asAnswer()) : Figure.sum(lines, figure);
    }
}
