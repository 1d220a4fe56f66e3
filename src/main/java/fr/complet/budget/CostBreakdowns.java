package fr.complet.budget;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Section;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The costs by category, section and year, each shared out when it is asked for; empty when one of its keys is not
 * known.
 *
 * @param lines those whose amounts are known; none when the total is not
 */
public record CostBreakdowns(List<PricedLine> lines) {

    public CostBreakdowns {
        lines = List.copyOf(lines);
    }

    public List<Share> category() {
        if (lines.stream().anyMatch(line -> !line.line().category().isGiven())) {
            return List.of();
        }
        Map<CostCategory, Money> sums = new EnumMap<>(CostCategory.class);
        lines.forEach(line -> sums.merge(line.line().category().value().orElseThrow(), known(line), Money::plus));
        Breakdown breakdown = new Breakdown();
        sums.forEach((category, sum) -> breakdown.add(category.code(), sum));
        return breakdown.shares();
    }

    public List<Share> section() {
        if (lines.stream().anyMatch(line -> !line.line().section().isGiven())) {
            return List.of();
        }
        Map<Section, Money> sums = new EnumMap<>(Section.class);
        lines.forEach(line -> sums.merge(line.line().section().value().orElseThrow(), known(line), Money::plus));
        Breakdown breakdown = new Breakdown();
        sums.forEach((section, sum) -> breakdown.add(section.code(), sum));
        return breakdown.shares();
    }

    public List<Share> year() {
        if (lines.stream().anyMatch(CostBreakdowns::hasUnknownYear)) {
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
                Money.sum(lines.stream().map(CostBreakdowns::known).toList()).minus(dated);
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
