package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import java.util.List;

/** The applicant is of one of the types ({@code porteur}). */
public record ApplicantAmong(List<ApplicantType> types) implements Condition {

    public ApplicantAmong {
        types = List.copyOf(types);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        return Truth.among(dossier.applicant().type(), types);
    }
}
