package fr.complet.budget;

import fr.complet.dossier.Calendar;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is spent year by year, and how much of the grants that say so may be paid by then.
 *
 * @param years from the first to the last that spends something
 * @param undated what no year bears
 * @param payments how the grants with known terms may be paid
 */
public record Schedule(List<Year> years, Money undated, List<Payment> payments) {

    public Schedule {
        years = List.copyOf(years);
        payments = List.copyOf(payments);
    }

    /** Nothing when an amount or a year cannot be read, or no cost has a year. */
    public static Optional<Schedule> of(Dossier dossier, Budget budget, List<PaymentTerms> terms, LocalDate date) {
        Optional<YearlySpending> spending = YearlySpending.of(dossier, budget.costs());
        return spending.filter(known -> !known.byYear().isEmpty())
                .map(known -> of(known, Payment.all(dossier, budget, terms, date), dossier));
    }

    private static Schedule of(YearlySpending spending, List<Payment> payments, Dossier dossier) {
        Optional<Integer> last = dossier.project().calendar().end().value().map(LocalDate::getYear);
        List<Year> years = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Map.Entry<Integer, Money> year : spending.byYear().entrySet()) {
            sum = sum.plus(year.getValue());
            boolean completed = last.filter(end -> year.getKey() >= end).isPresent();
            Optional<Money> payable = payments.isEmpty() || last.isEmpty()
                    ? Optional.empty()
                    : Optional.of(Money.sum(payments.stream()
                            .map(one -> completed ? one.amount() : one.instalments())
                            .toList()));
            years.add(new Year(year.getKey(), year.getValue(), sum, payable));
        }
        return new Schedule(years, spending.undated(), payments);
    }

    /**
     * One year.
     *
     * @param sum what is spent by its end
     * @param payable the most of the grants with known terms that may be paid by its end; absent when there is none, or
     *     nobody says when the project ends
     */
    public record Year(int year, Money spending, Money sum, Optional<Money> payable) {}

    /** How much of a grant may be paid at the start, and before the end, the first included. */
    public record Payment(Resource resource, PaymentTerms terms, Money amount, Money advance, Money instalments) {

        static List<Payment> all(Dossier dossier, Budget budget, List<PaymentTerms> terms, LocalDate date) {
            long months = months(dossier.project().calendar());
            List<Payment> payments = new ArrayList<>();
            for (FundingLine line : budget.funding().lines()) {
                terms.stream()
                        .filter(one -> line.counts())
                        .filter(one -> line.resource().scheme().isAmong(one.schemes()))
                        .flatMap(one -> of(line, one, months, date).stream())
                        .forEach(payments::add);
            }
            return payments;
        }

        private static Optional<Payment> of(FundingLine line, PaymentTerms terms, long months, LocalDate date) {
            Optional<Money> amount = line.amount().amount();
            Optional<Rate> advance = terms.advance().on(date);
            Optional<Rate> instalments = terms.instalments(date, months);
            return amount.flatMap(money -> advance.flatMap(first -> instalments.map(most -> new Payment(
                    line.resource(),
                    terms,
                    money,
                    Unrounded.of(money, first).down(),
                    Unrounded.of(money, most).down()))));
        }

        private static long months(Calendar calendar) {
            return calendar.start()
                    .value()
                    .flatMap(start -> calendar.end()
                            .value()
                            .map(end -> Period.between(start, end.plusDays(1)).toTotalMonths()))
                    .orElse(0L);
        }
    }
}
