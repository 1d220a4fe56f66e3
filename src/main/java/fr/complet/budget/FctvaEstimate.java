package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.DigitalUse;
import fr.complet.dossier.Project;
import fr.complet.dossier.Section;
import fr.complet.dossier.YearlyAmount;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the State gives back of the VAT, estimated line by line (TVA-03, TVA-05). */
final class FctvaEstimate {

    private static final Set<CostCategory> WITHOUT_VAT =
            EnumSet.of(CostCategory.PERSONNEL, CostCategory.FRAIS_GENERAUX, CostCategory.VALORISATION);

    private final Answer<Boolean> cloud;
    private final GrantTerms terms;

    private FctvaEstimate(Answer<Boolean> cloud, GrantTerms terms) {
        this.cloud = cloud;
        this.terms = terms;
    }

    /** The sum over the lines, rounded once; absent when a rate or an answer that it needs is not known. */
    static Optional<Money> of(Costs costs, Project project, GrantTerms terms) {
        FctvaEstimate estimate = new FctvaEstimate(project.use(DigitalUse.CLOUD), terms);
        if (!costs.total().isKnown()) {
            return Optional.empty();
        }
        Unrounded sum = Unrounded.ZERO;
        for (PricedLine line : costs.lines()) {
            Optional<Unrounded> part = estimate.part(line);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(part.orElseThrow());
        }
        return Optional.of(sum.halfUp());
    }

    /** No VAT is paid on these costs. */
    static boolean isWithoutVat(CostCategory category) {
        return WITHOUT_VAT.contains(category);
    }

    private Optional<Unrounded> part(PricedLine priced) {
        CostLine line = priced.line();
        if (!line.section().isGiven() || !line.category().isGiven()) {
            return Optional.empty();
        }
        CostCategory category = line.category().value().orElseThrow();
        if (line.section().is(Section.INVESTISSEMENT)) {
            return isWithoutVat(category)
                    ? Optional.of(Unrounded.ZERO)
                    : compensated(priced, terms.fctva().investment());
        }
        if (category != CostCategory.HEBERGEMENT || cloud.isBlank() || cloud.is(false)) {
            return Optional.of(Unrounded.ZERO);
        }
        return cloud.isIllegible()
                ? Optional.empty()
                : compensated(priced, terms.fctva().cloud());
    }

    private Optional<Unrounded> compensated(PricedLine priced, Dated<Rate> rates) {
        Optional<Money> ttc = priced.ttc().amount();
        List<YearlyAmount> years = priced.line().years();
        if (priced.line().year().isIllegible() || ttc.isEmpty()) {
            return Optional.empty();
        }
        return years.isEmpty()
                ? rates.on(day(priced.line(), terms)).map(rate -> Unrounded.of(ttc.orElseThrow(), rate))
                : overYears(ttc.orElseThrow(), years, rates);
    }

    /** Each year bears its part of the amount with VAT, at its own rate. */
    private static Optional<Unrounded> overYears(Money ttc, List<YearlyAmount> years, Dated<Rate> rates) {
        Figure whole = Figure.sum(years, year -> Figure.of(year.amount()));
        List<Rate> known = years.stream()
                .map(year -> rates.on(lastDayOf(year.year())))
                .flatMap(Optional::stream)
                .toList();
        if (whole.amount().filter(Money::isPositive).isEmpty() || known.size() < years.size()) {
            return Optional.empty();
        }
        if (known.stream().distinct().count() == 1) {
            return Optional.of(Unrounded.of(ttc, known.get(0)));
        }
        Unrounded sum = Unrounded.ZERO;
        for (int i = 0; i < years.size(); i++) {
            Money amount = years.get(i).amount().value().orElseThrow();
            sum = sum.plus(Unrounded.of(ttc, known.get(i))
                    .prorated(amount, whole.amount().orElseThrow()));
        }
        return Optional.of(sum);
    }

    /** The day whose rate applies to a line that says one year, or none. */
    static LocalDate day(CostLine line, GrantTerms terms) {
        return line.year().value().map(FctvaEstimate::lastDayOf).orElse(terms.date());
    }

    static LocalDate lastDayOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
