package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Derogation;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks that no derogation be claimed from a requirement that is met or not applicable (derogation_utile). It can only be
 * judged once the others are.
 */
public record DerogationUseful() implements Requirement {

    /** What can be said before the others are judged: whether there is a derogation at all. */
    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Derogation> derogations = dossier.derogations();
        if (derogations.illegible()) {
            return Outcome.undecided(derogations.asAnswer());
        }
        return derogations.isEmpty() ? Outcome.notApplicable() : Outcome.met();
    }

    @Override
    public Optional<Outcome> review(Dossier dossier, Map<String, Outcome> outcomes) {
        List<Outcome> reviewed = dossier.derogations().all().stream()
                .map(derogation -> review(derogation.requirement(), outcomes))
                .toList();
        return reviewed.isEmpty() ? Optional.empty() : Optional.of(Outcome.worst(reviewed));
    }

    /** An id that is blank or unknown is told by {@link DerogationAdmissible}. */
    private static Outcome review(Answer<String> named, Map<String, Outcome> outcomes) {
        if (!named.isGiven()) {
            return Outcome.undecided(named);
        }
        String id = named.value().orElseThrow();
        Optional<Status> status = Optional.ofNullable(outcomes.get(id)).map(Outcome::status);
        if (status.isEmpty()) {
            return Outcome.notApplicable();
        }
        return switch (status.get()) {
            case MET -> Outcome.invalid(Finding.of(Excess.ALREADY_MET, named.place(), Fact.quoted(id)));
            case NOT_APPLICABLE -> Outcome.invalid(Finding.of(Excess.NOTHING_ASKED, named.place(), Fact.quoted(id)));
            case MISSING, INVALID, UNDECIDED, WAIVED -> Outcome.met();
        };
    }

    /** Facts: the id of the requirement. */
    enum Excess implements Fault {
        ALREADY_MET,
        /** The requirement does not apply to the dossier. */
        NOTHING_ASKED
    }
}
