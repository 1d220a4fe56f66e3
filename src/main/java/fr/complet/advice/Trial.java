package fr.complet.advice;

import fr.complet.budget.Budget;
import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Resource;
import fr.complet.requirement.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A dossier in which answers about the resources are tried against some clauses of its call. */
final class Trial {

    private final Call call;
    private final Dossier dossier;
    private final Budget budget;
    private final LocalDate date;

    private Trial(Call call, Assessment assessment) {
        this.call = call;
        this.dossier = assessment.dossier();
        this.budget = assessment.budget();
        this.date = assessment.date();
    }

    static Trial of(Assessment assessment, List<Clause> clauses) {
        return new Trial(assessment.call().limitedTo(clauses), assessment);
    }

    /** What becomes of the dossier with these answers. */
    Assessment with(List<Edit> edits) {
        List<Resource> resources = new ArrayList<>(dossier.plan().resources().all());
        for (Edit edit : edits) {
            if (edit.line() == resources.size()) {
                Place place = dossier.plan().resources().place();
                resources.add(Resource.ownFunds(place.forMissing(place.path() + "[" + edit.line() + "]")));
            }
            resources.set(edit.line(), edit.change().apply(resources.get(edit.line())));
        }
        Plan plan = dossier.plan().with(resources);
        return call.assess(dossier.with(plan), budget.paidBy(plan, call.grantTerms(date)), date);
    }

    /** Whether all these clauses hold: what cannot be judged breaks nothing. */
    boolean passes(List<Edit> edits) {
        return broken(with(edits)).isEmpty();
    }

    static List<Clause> broken(Assessment assessment) {
        return assessment.with(Status.INVALID).stream().map(Judged::clause).toList();
    }

    /** Whether a dossier cannot be filed as long as a clause does not hold. */
    static boolean blocks(Judged one) {
        return one.severity() == Severity.ELIGIBILITY || one.severity() == Severity.BLOCKING;
    }
}
