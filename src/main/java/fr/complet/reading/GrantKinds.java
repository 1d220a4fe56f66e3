package fr.complet.reading;

import fr.complet.requirement.GrantCeiling;
import fr.complet.requirement.GrantFloor;
import fr.complet.requirement.GrantRate;
import java.util.Map;

/** The kinds of requirement on the grant that is asked. */
final class GrantKinds {

    private GrantKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("taux_aide", keys -> new GrantRate(keys.optionalDatedRate("minimum"), keys.datedRate("maximum")));
        kinds.put("plafond_aide", keys -> new GrantCeiling(keys.datedMoney("maximum")));
        kinds.put("plancher_aide", keys -> new GrantFloor(keys.datedMoney("minimum")));
    }
}
