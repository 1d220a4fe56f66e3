package fr.complet.dossier;

/** Under which rules on State aid the project stands. */
public enum AidRegime implements Choice {
    HORS_AIDES_ETAT,
    MINIMIS,
    MINIMIS_SIEG,
    EXEMPTION,
    SIEG,
    A_DETERMINER
}
