package fr.complet.reading;

import fr.complet.dossier.ApplicantType;
import fr.complet.requirement.GrantCeiling;
import fr.complet.requirement.GrantFloor;
import fr.complet.requirement.GrantRate;
import fr.complet.requirement.GrantRateBySize;
import fr.complet.requirement.GrantWithinMaximum;
import java.util.Map;

/** The kinds of requirement on the grant that is asked. */
final class GrantKinds {

    private GrantKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("taux_aide", keys -> new GrantRate(keys.optionalDatedRate("minimum"), keys.datedRate("maximum")));
        kinds.put("plafond_aide", keys -> new GrantCeiling(keys.datedMoney("maximum")));
        kinds.put("aide_maximale", keys -> new GrantWithinMaximum());
        kinds.put(
                "taux_selon_taille",
                keys -> new GrantRateBySize(
                        keys.choices("types", ApplicantType.class), keys.datedRates("taux"), keys.datedRate("autres")));
        kinds.put("plancher_aide", keys -> new GrantFloor(keys.datedMoney("minimum")));
    }
}
