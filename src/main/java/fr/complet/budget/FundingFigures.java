package fr.complet.budget;

import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Items;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import fr.complet.spelling.Spelling;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
                sum(FundingLine::secured),
                total.isKnown() ? byFunder() : List.of(),
                total.isKnown() ? byClass(classes) : List.of());
    }

    private Figure sum(Function<FundingLine, Figure> figure) {
        return stated.illegible() || lines.isEmpty()
                ? Figure.lacking(stated.asAnswer())
                : Figure.sum(lines.stream().map(figure).toList());
    }

    private List<Share> byClass(Map<FundingClass, Figure> classes) {
        if (classes.values().stream().anyMatch(figure -> !figure.isKnown())) {
            return List.of();
        }
        Breakdown breakdown = new Breakdown();
        classes.forEach((one, figure) -> figure.amount()
                .filter(amount -> !amount.isZero())
                .ifPresent(amount -> breakdown.add(one.name().toLowerCase(Locale.ROOT), amount)));
        return breakdown.shares();
    }

    /** The largest first; one funder under two spellings is one. */
    private List<Share> byFunder() {
        List<FundingLine> counted = lines.stream().filter(FundingLine::counts).toList();
        if (counted.stream().anyMatch(line -> !line.resource().funder().isGiven())) {
            return List.of();
        }
        Map<String, Funder> funders = new TreeMap<>();
        for (FundingLine line : counted) {
            Funder funder = Funder.of(line);
            funders.merge(Spelling.normalise(funder.name), funder, Funder::with);
        }
        Breakdown breakdown = new Breakdown();
        funders.values().stream()
                .sorted((one, other) -> other.amount.compareTo(one.amount))
                .forEach(funder -> breakdown.add(funder.name, funder.amount));
        return breakdown.shares();
    }

    /** A funder and what it brings. */
    private record Funder(String name, Money amount) {

        static Funder of(FundingLine line) {
            return new Funder(
                    line.resource().funder().value().orElseThrow(),
                    line.amount().amount().orElseThrow());
        }

        /** The same funder twice; of two spellings, the same one is kept whatever their order. */
        Funder with(Funder again) {
            return new Funder(name.compareTo(again.name) <= 0 ? name : again.name, amount.plus(again.amount));
        }
    }
}
