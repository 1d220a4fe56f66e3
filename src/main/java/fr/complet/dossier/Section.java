package fr.complet.dossier;

/** The section of the budget that a line belongs to. */
public enum Section implements Choice {
    INVESTISSEMENT,
    FONCTIONNEMENT
}
