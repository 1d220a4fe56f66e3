package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import java.util.List;

/**
 * Asks that the applicant be of a type that the call admits (porteur_eligible).
 *
 * @param toConfirm types whose eligibility the authority must confirm; may be empty
 */
public record EligibleApplicant(List<ApplicantType> types, List<ApplicantType> toConfirm) implements Requirement {

    public EligibleApplicant {
        types = List.copyOf(types);
        toConfirm = List.copyOf(toConfirm);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<ApplicantType> answer = dossier.applicant().type();
        return answer.value().map(type -> judge(type, answer.place())).orElseGet(() -> Outcome.undecided(answer));
    }

    private Outcome judge(ApplicantType type, Place place) {
        if (types.contains(type)) {
            return Outcome.met();
        }
        if (toConfirm.contains(type)) {
            return Outcome.reminder(Finding.of(Eligibility.TO_CONFIRM, place, Fact.of(type)));
        }
        return Outcome.invalid(Finding.of(Eligibility.NOT_ADMITTED, place, Fact.of(type), Fact.anyOf(types))
                .expecting(Fact.anyOf(types))
                .having(Fact.of(type)));
    }

    enum Eligibility implements Fault {
        /** Facts: the applicant's type, the types admitted. */
        NOT_ADMITTED,
        /** The authority must say. Facts: the applicant's type. */
        TO_CONFIRM
    }
}
