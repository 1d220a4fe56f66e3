package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.budget.Explanations;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.List;

/** A dossier judged by a call on a day: its budget, its checklist in the order of the call, its verdict. */
public record Assessment(Call call, LocalDate date, Dossier dossier, Budget budget, List<Judged> checklist) {

    public Assessment {
        checklist = List.copyOf(checklist);
    }

    public Verdict verdict() {
        return Verdict.of(checklist);
    }

    /** The same assessment as if only this stood on the checklist. */
    public Assessment listing(List<Judged> some) {
        return new Assessment(call, date, dossier, budget, some);
    }

    /** How its figures come about. */
    public Explanations explanations() {
        return Explanations.of(dossier, budget, call.grantTerms(date));
    }

    public List<Judged> with(Status status) {
        return checklist.stream().filter(one -> one.is(status)).toList();
    }

    public int count(Status status) {
        int count = 0;
        for (Judged one : checklist) {
            count += one.is(status) ? 1 : 0;
        }
        return count;
    }
}
