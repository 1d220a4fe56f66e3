package fr.complet.budget;

import fr.complet.dossier.FundingClass;
import fr.complet.money.Money;
import fr.complet.spelling.Spelling;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Shares the resources that count out by funder and by class; nothing while the total is not known. */
record FundingBreakdowns(Funding funding) {

    List<Share> byClass() {
        Map<FundingClass, Figure> classes = classes();
        if (classes.values().stream().anyMatch(figure -> !figure.isKnown())) {
            return List.of();
        }
        Breakdown breakdown = new Breakdown();
        classes.forEach((one, figure) -> figure.amount()
                .filter(amount -> !amount.isZero())
                .ifPresent(amount -> breakdown.add(one.name().toLowerCase(Locale.ROOT), amount)));
        return breakdown.shares();
    }

    private Map<FundingClass, Figure> classes() {
        Map<FundingClass, Figure> classes = new EnumMap<>(FundingClass.class);
        classes.put(FundingClass.OWN, funding.own());
        classes.put(FundingClass.PUBLIC, funding.publicAid());
        classes.put(FundingClass.PRIVATE, funding.privateAid());
        classes.put(FundingClass.OUTSIDE, funding.outside());
        return classes;
    }

    /** The largest first; one funder under two spellings is one. */
    List<Share> byFunder() {
        List<FundingLine> counted =
                funding.lines().stream().filter(FundingLine::counts).toList();
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
