package fr.complet.budget;

import fr.complet.dossier.CostCategory;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The most that a call admits of the costs of some categories together.
 *
 * @param rate of all eligible costs before any ceiling; absent when the call sets none
 * @param amount absent when the call sets none
 */
public record CostCeiling(List<CostCategory> categories, Optional<Dated<Rate>> rate, Optional<Dated<Money>> amount) {

    public CostCeiling {
        categories = List.copyOf(categories);
    }

    /** The most of the eligible costs, rounded down to the cent; what is not known limits nothing. */
    Optional<Money> most(Money eligible, LocalDate date) {
        Optional<Money> share = rate.flatMap(dated -> dated.on(date))
                .map(known -> Unrounded.of(eligible, known).down());
        Optional<Money> sum = amount.flatMap(dated -> dated.on(date));
        return Stream.of(share, sum).flatMap(Optional::stream).min(Money::compareTo);
    }

    /** Its values that nobody knows on a day. */
    public Stream<Dated<?>> unknown(LocalDate date) {
        return Stream.<Optional<? extends Dated<?>>>of(rate, amount)
                .flatMap(Optional::stream)
                .<Dated<?>>map(dated -> dated)
                .filter(dated -> dated.on(date).isEmpty());
    }

    boolean covers(PricedLine line) {
        return line.line().category().isAmong(categories);
    }
}
