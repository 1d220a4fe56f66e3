package fr.complet.reading;

import fr.complet.dossier.PieceType;
import fr.complet.requirement.CalendarInOrder;
import fr.complet.requirement.FilingWindow;
import fr.complet.requirement.IndicatorsWithTarget;
import fr.complet.requirement.LongestDuration;
import fr.complet.requirement.NoEarlyStart;
import java.util.Map;

/** The kinds of requirement on the calendar and the indicators of the project. */
final class ProjectKinds {

    private ProjectKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("calendrier_ordonne", keys -> new CalendarInOrder());
        kinds.put("pas_de_demarrage_anticipe", keys -> new NoEarlyStart(keys.choice("piece", PieceType.class)));
        kinds.put("indicateurs_avec_cible", keys -> new IndicatorsWithTarget());
        kinds.put("duree_maximale", keys -> new LongestDuration(keys.datedNumber("mois")));
        kinds.put("periode_de_depot", keys -> new FilingWindow(keys.datedDay("ouverture"), keys.datedDay("cloture")));
    }
}
