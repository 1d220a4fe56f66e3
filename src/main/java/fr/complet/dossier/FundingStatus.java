package fr.complet.dossier;

/** How far a resource has come. */
public enum FundingStatus implements Choice {
    A_SOLLICITER,
    SOLLICITE,
    ACQUIS,
    REFUSE
}
