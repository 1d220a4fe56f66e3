package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.time.LocalDate;
import java.util.Optional;

/** The rules applied are those of a day since the one, and before the other ({@code depose_depuis/_avant}). */
public record FiledWithin(Optional<LocalDate> since, Optional<LocalDate> before) implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.of(since.filter(start -> terms.date().isBefore(start)).isEmpty()
                && before.filter(end -> !terms.date().isBefore(end)).isEmpty());
    }
}
