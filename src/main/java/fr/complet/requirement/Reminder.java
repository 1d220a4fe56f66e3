package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;

/** Reminds of a duty that only a person can judge (rappel): what it is stands in the title of its clause. */
public record Reminder() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return Outcome.reminder(
                Finding.of(Unjudged.HAND, Place.ofFile(dossier.source().file())));
    }
}
