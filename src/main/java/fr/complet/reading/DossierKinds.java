package fr.complet.reading;

import fr.complet.dossier.Statement;
import fr.complet.requirement.DerogationAdmissible;
import fr.complet.requirement.DerogationUseful;
import fr.complet.requirement.EverythingLegible;
import fr.complet.requirement.FieldRequired;
import fr.complet.requirement.KnownKeysOnly;
import fr.complet.requirement.MaximumCount;
import fr.complet.requirement.MinimumCount;
import fr.complet.requirement.Reminder;
import fr.complet.requirement.StatementRequired;
import fr.complet.requirement.TextLongEnough;
import java.util.Map;

/** The kinds of requirement on any answer of a dossier, and on its legibility. */
final class DossierKinds {

    private DossierKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("champ_requis", keys -> new FieldRequired(keys.questions("champ", "champs")));
        kinds.put("texte_minimum", keys -> new TextLongEnough(keys.question("champ"), keys.number("longueur")));
        kinds.put("nombre_minimum", keys -> new MinimumCount(keys.list("champ"), keys.number("minimum")));
        kinds.put("nombre_maximum", keys -> new MaximumCount(keys.list("champ"), keys.number("maximum")));
        kinds.put("attestation", keys -> new StatementRequired(keys.choice("attestation", Statement.class)));
        kinds.put("tout_lisible", keys -> new EverythingLegible());
        kinds.put("rubriques_connues", keys -> new KnownKeysOnly());
        kinds.put("derogation_recevable", keys -> new DerogationAdmissible());
        kinds.put("derogation_utile", keys -> new DerogationUseful());
        kinds.put("rappel", keys -> new Reminder());
    }
}
