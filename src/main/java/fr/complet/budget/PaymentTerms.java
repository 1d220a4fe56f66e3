package fr.complet.budget;

import fr.complet.dossier.Scheme;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How much of a grant may be paid before the project is completed.
 *
 * @param schemes the grants that are paid so
 * @param advance the most that may be paid at the start
 * @param instalments the most that may be paid before the end, the advance included
 * @param longer the same for projects that last longer than some months; absent when it is the same
 */
public record PaymentTerms(
        List<Scheme> schemes, Dated<Rate> advance, Dated<Rate> instalments, Optional<Longer> longer) {

    public PaymentTerms {
        schemes = List.copyOf(schemes);
    }

    /** What may be paid before the end of a project of that many months. */
    Optional<Rate> instalments(LocalDate date, long months) {
        return longer.filter(one -> months > one.months())
                .map(Longer::instalments)
                .orElse(instalments)
                .on(date);
    }

    /** For projects that last longer than so many months. */
    public record Longer(int months, Dated<Rate> instalments) {}
}
