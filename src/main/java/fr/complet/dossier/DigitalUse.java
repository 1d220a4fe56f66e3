package fr.complet.dossier;

/** A digital use of the project that brings duties with it (usage numérique). */
public enum DigitalUse implements Choice {
    VIDEOPROTECTION,
    DONNEES_PERSONNELLES,
    SERVICE_EN_LIGNE,
    CAPTEURS,
    CLOUD
}
