package fr.complet.dossier;

/** What kind of body the applicant is. */
public enum ApplicantType implements Choice {
    COMMUNE,
    COMMUNAUTE_DE_COMMUNES,
    COMMUNAUTE_AGGLOMERATION,
    COMMUNAUTE_URBAINE,
    METROPOLE,
    DEPARTEMENT,
    REGION,
    PETR,
    POLE_METROPOLITAIN,
    SYNDICAT_INTERCOMMUNAL,
    SYNDICAT_MIXTE_FERME,
    SYNDICAT_MIXTE_OUVERT,
    ETABLISSEMENT_PUBLIC_LOCAL,
    GIP,
    ASSOCIATION,
    SOCIETE_COOPERATIVE,
    ENTREPRISE_PUBLIQUE_LOCALE,
    ENTREPRISE,
    AUTRE;

    /** An EPCI with its own taxation: it stands in the embedded table under its SIREN. */
    public boolean isEpci() {
        return switch (this) {
            case COMMUNAUTE_DE_COMMUNES, COMMUNAUTE_AGGLOMERATION, COMMUNAUTE_URBAINE, METROPOLE -> true;
            default -> false;
        };
    }
}
