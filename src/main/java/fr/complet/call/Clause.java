package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.parameter.Dated;
import fr.complet.parameter.Reference;
import fr.complet.requirement.Outcome;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.Terms;
import fr.complet.requirement.Waiver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One requirement of a call: what is asked, how grave it is, on what source it rests, and when it applies.
 *
 * @param remedy what to do, when this clause says it better than its kind
 * @param source of what is asked, whatever the day; {@link Judged} knows the one of the rule in force
 * @param waiver absent when it cannot be waived
 */
public record Clause(
        String id,
        Chapter chapter,
        Wording title,
        Optional<Wording> remedy,
        Gravity gravity,
        Actor actor,
        Reference source,
        Condition when,
        Optional<Waiver> waiver,
        Requirement requirement) {

    /** The same, as grave as an office has decided. */
    Clause graded(Severity severity) {
        return new Clause(
                id, chapter, title, remedy, Gravity.settled(severity), actor, source, when, waiver, requirement);
    }

    /** The same clause about another requirement. */
    public Clause about(Requirement other) {
        return new Clause(id, chapter, title, remedy, gravity, actor, source, when, waiver, other);
    }

    Judged judge(Dossier dossier, Budget budget, Terms terms) {
        return new Judged(
                this,
                gravity.of(dossier, budget, terms),
                outcome(dossier, budget, terms),
                sourceOn(dossier, terms.date()));
    }

    /** The source of the rule in force on a day: the one of the values that it goes by, when they have but one. */
    private Reference sourceOn(Dossier dossier, LocalDate date) {
        List<Dated<?>> values = requirement.values(dossier, date);
        if (values.isEmpty()) {
            return source;
        }
        List<Reference> sources = values.stream()
                .flatMap(value -> value.sourceOn(date).stream())
                .distinct()
                .toList();
        return sources.size() == 1 ? sources.get(0) : source;
    }

    private Outcome outcome(Dossier dossier, Budget budget, Terms terms) {
        Truth applies = when.holds(dossier, budget, terms);
        if (applies.fails()) {
            return Outcome.notApplicable();
        }
        return applies.isUnknown() ? Outcome.undecided(applies.lacking()) : requirement.judge(dossier, budget, terms);
    }
}
