package fr.complet.call;

import fr.complet.requirement.Outcome;
import fr.complet.requirement.Status;

/** A clause with its effective severity and its outcome for one dossier. */
public record Judged(Clause clause, Severity severity, Outcome outcome) {

    public Status status() {
        return outcome.status();
    }

    public boolean is(Status status) {
        return outcome.status() == status;
    }

    Judged with(Outcome revised) {
        return new Judged(clause, severity, revised);
    }
}
