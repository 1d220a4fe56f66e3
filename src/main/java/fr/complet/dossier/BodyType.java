package fr.complet.dossier;

import fr.complet.territory.Body;
import fr.complet.territory.Epci;
import fr.complet.territory.EpciType;

/** What type of applicant a registered body is; apart from the types, which a check loads, because it never asks. */
public final class BodyType {

    private BodyType() {}

    public static ApplicantType of(Body body) {
        return body.epci().map(Epci::type).map(BodyType::of).orElse(ApplicantType.COMMUNE);
    }

    private static ApplicantType of(EpciType type) {
        return switch (type) {
            case COMMUNAUTE_DE_COMMUNES -> ApplicantType.COMMUNAUTE_DE_COMMUNES;
            case COMMUNAUTE_AGGLOMERATION -> ApplicantType.COMMUNAUTE_AGGLOMERATION;
            case COMMUNAUTE_URBAINE -> ApplicantType.COMMUNAUTE_URBAINE;
            case METROPOLE, METROPOLE_DE_LYON -> ApplicantType.METROPOLE;
        };
    }
}
