package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Person;
import fr.complet.dossier.PieceType;
import java.util.List;

/**
 * Asks of a signatory who is not the representative for a capacity, and for what empowers him (signataire_habilite).
 *
 * @param evidence the type of pièce that delegates the signature
 */
public record SignatoryEmpowered(PieceType evidence) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Person signatory = dossier.applicant().signatory();
        if (!signatory.isGiven()) {
            return Outcome.notApplicable();
        }
        Outcome delegation = new PieceRequired(List.of(evidence)).judge(dossier, budget, terms);
        return Outcome.worst(List.of(capacity(signatory.capacity()), delegation));
    }

    private static Outcome capacity(Answer<String> answer) {
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.isGiven()
                ? Outcome.met()
                : Outcome.missing(Finding.of(Lack.NO_CAPACITY, answer.place(), Fact.question(answer.path())));
    }

    enum Lack implements Fault {
        /** Facts: the question. */
        NO_CAPACITY
    }
}
