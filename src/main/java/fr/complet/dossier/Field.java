package fr.complet.dossier;

/** A field of action of the project (domaine). */
public enum Field implements Choice {
    E_ADMINISTRATION,
    E_SANTE,
    E_EDUCATION,
    E_CULTURE,
    MOBILITE,
    ENERGIE,
    ECLAIRAGE_PUBLIC,
    EAU,
    DECHETS,
    ENVIRONNEMENT,
    URBANISME,
    SECURITE,
    TOURISME,
    COMMERCE_PROXIMITE,
    ECONOMIE,
    AGRICULTURE,
    PARTICIPATION_CITOYENNE,
    INCLUSION_NUMERIQUE,
    DONNEES_OUVERTES,
    AUTRE
}
