package fr.complet.call;

import fr.complet.parameter.Reference;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Status;

/**
 * A clause with its effective severity and its outcome for one dossier.
 *
 * @param source of the rule that was in force on the day
 */
public record Judged(Clause clause, Severity severity, Outcome outcome, Reference source) {

    public Status status() {
        return outcome.status();
    }

    public boolean is(Status status) {
        return outcome.status() == status;
    }

    /** The same with another outcome. */
    public Judged with(Outcome revised) {
        return new Judged(clause, severity, revised, source);
    }
}
