package fr.complet.call;

import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;

/** Covers what is missing or invalid by the admissible derogations of a dossier. */
final class Waiving {

    private Waiving() {}

    static Judged apply(Judged one, Dossier dossier, Terms terms) {
        if (!one.outcome().isFailed()) {
            return one;
        }
        boolean covered = dossier.derogations().all().stream()
                .filter(derogation -> derogation.requirement().is(one.clause().id()))
                .anyMatch(derogation -> one.clause()
                        .waiver()
                        .filter(waiver -> waiver.objections(derogation, dossier, terms.date())
                                .isEmpty())
                        .isPresent());
        return covered ? one.with(one.outcome().waived()) : one;
    }
}
