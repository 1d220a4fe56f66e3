package fr.complet.dossier;

/** Why a derogation is asked (motif). */
public enum WaiverReason implements Choice {
    INTERREG,
    RENOVATION_URBAINE,
    MONUMENT,
    PATRIMOINE,
    CALAMITE,
    OUVRAGES_EAU_DEFENSE,
    BIODIVERSITE,
    AUTRE
}
