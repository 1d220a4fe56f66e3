package fr.complet.budget;

import fr.complet.dossier.Calendar;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Step;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the costs come to year by year, in the base of the plan: as lines say, and for those that say nothing in the one
 * year of the project, when it has but one.
 */
record YearlySpending(SortedMap<Integer, Money> byYear, Money undated) {

    static Optional<YearlySpending> of(Dossier dossier, Costs costs) {
        boolean unclear = costs.lines().stream().anyMatch(YearlySpending::isUnclear);
        if (unclear || !costs.total().isKnown()) {
            return Optional.empty();
        }
        Optional<Integer> only = onlyYear(dossier.project().calendar());
        SortedMap<Integer, Money> byYear = new TreeMap<>();
        Money undated = Money.ZERO;
        for (PricedLine line : costs.lines()) {
            Money rest = line.amount().amount().orElseThrow();
            for (YearlyAmount year : line.line().years()) {
                Money part = year.amount().value().orElseThrow();
                byYear.merge(year.year(), part, Money::plus);
                rest = rest.minus(part);
            }
            Optional<Integer> whole = line.line().year().value().or(() -> only);
            if (whole.isPresent() && line.line().years().isEmpty()) {
                byYear.merge(whole.get(), rest, Money::plus);
            } else {
                undated = undated.plus(rest);
            }
        }
        return Optional.of(new YearlySpending(byYear, undated));
    }

    private static boolean isUnclear(PricedLine line) {
        return line.line().year().isIllegible()
                || line.line().years().stream().anyMatch(year -> !year.amount().isGiven());
    }

    /** The year in which the project, or else every step of it, begins and ends. */
    private static Optional<Integer> onlyYear(Calendar calendar) {
        if (calendar.start().isGiven() && calendar.end().isGiven()) {
            return only(Stream.of(calendar.start().value(), calendar.end().value()));
        }
        List<Step> steps = calendar.steps().all();
        boolean dated = !steps.isEmpty()
                && steps.stream()
                        .allMatch(step -> step.start().isGiven() && step.end().isGiven());
        return dated
                ? only(steps.stream()
                        .flatMap(step ->
                                Stream.of(step.start().value(), step.end().value())))
                : Optional.empty();
    }

    private static Optional<Integer> only(Stream<Optional<LocalDate>> days) {
        List<Integer> years = days.flatMap(Optional::stream)
                .map(LocalDate::getYear)
                .distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.get(0)) : Optional.empty();
    }
}
