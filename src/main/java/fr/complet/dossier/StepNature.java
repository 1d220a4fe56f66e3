package fr.complet.dossier;

/** The nature of a step of the calendar. */
public enum StepNature implements Choice {
    ETUDE_PREALABLE,
    FONCIER,
    REALISATION
}
