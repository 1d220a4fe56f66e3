package fr.complet.reading;

import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.PieceType;
import fr.complet.requirement.BankAccountValid;
import fr.complet.requirement.ContactReachable;
import fr.complet.requirement.EligibleApplicant;
import fr.complet.requirement.RnaValid;
import fr.complet.requirement.SeatInRegion;
import fr.complet.requirement.SeatKnown;
import fr.complet.requirement.SignatoryEmpowered;
import fr.complet.requirement.SiretMatchesSeat;
import fr.complet.requirement.SiretValid;
import fr.complet.requirement.SmallCommunes;
import fr.complet.requirement.TerritoryInRegion;
import fr.complet.requirement.TerritoryKnown;
import java.util.Map;

/** The kinds of requirement on the applicant and the territory. */
final class ApplicantKinds {

    private ApplicantKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put(
                "porteur_eligible",
                keys -> new EligibleApplicant(
                        keys.choices("types", ApplicantType.class),
                        keys.optionalChoices("a_confirmer", ApplicantType.class)));
        kinds.put("territoire_dans_region", keys -> new TerritoryInRegion(keys.text("region")));
        kinds.put("siege_dans_region", keys -> new SeatInRegion(keys.text("region")));
        kinds.put("communes_peu_peuplees", keys -> new SmallCommunes(keys.datedNumber("moins_de")));
        kinds.put("siret_valide", keys -> new SiretValid());
        kinds.put("siret_du_siege", keys -> new SiretMatchesSeat());
        kinds.put("commune_connue", keys -> new SeatKnown());
        kinds.put("signataire_habilite", keys -> new SignatoryEmpowered(keys.choice("piece", PieceType.class)));
        kinds.put("contact_joignable", keys -> new ContactReachable());
        kinds.put("rib_valide", keys -> new BankAccountValid());
        kinds.put("rna_valide", keys -> new RnaValid());
        kinds.put("territoire_connu", keys -> new TerritoryKnown());
    }
}
