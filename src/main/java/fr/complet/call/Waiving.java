package fr.complet.call;

import fr.complet.dossier.Dossier;

/** Covers what is missing or invalid by the admissible derogations of a dossier. */
final class Waiving {

    private Waiving() {}

    static Judged apply(Judged one, Dossier dossier) {
        if (!one.outcome().isFailed()) {
            return one;
        }
        boolean covered = dossier.derogations().all().stream()
                .filter(derogation -> derogation.requirement().is(one.clause().id()))
                .anyMatch(derogation -> one.clause()
                        .waiver()
                        .filter(waiver -> waiver.objections(derogation, dossier).isEmpty())
                        .isPresent());
        return covered ? one.with(one.outcome().waived()) : one;
    }
}
