package fr.complet.dossier;

import fr.complet.territory.Body;
import fr.complet.territory.Epci;
import fr.complet.territory.EpciType;

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

    /** What a registered body is that the table of communes and EPCI knows. */
    public static ApplicantType of(Body body) {
        return body.epci().map(Epci::type).map(ApplicantType::of).orElse(COMMUNE);
    }

    private static ApplicantType of(EpciType type) {
        return switch (type) {
            case COMMUNAUTE_DE_COMMUNES -> COMMUNAUTE_DE_COMMUNES;
            case COMMUNAUTE_AGGLOMERATION -> COMMUNAUTE_AGGLOMERATION;
            case COMMUNAUTE_URBAINE -> COMMUNAUTE_URBAINE;
            case METROPOLE, METROPOLE_DE_LYON -> METROPOLE;
        };
    }

    /** An EPCI with its own taxation: it stands in the embedded table under its SIREN. */
    public boolean isEpci() {
        return switch (this) {
            case COMMUNAUTE_DE_COMMUNES, COMMUNAUTE_AGGLOMERATION, COMMUNAUTE_URBAINE, METROPOLE -> true;
            default -> false;
        };
    }
}
