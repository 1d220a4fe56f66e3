package fr.complet.reading;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Statement;
import fr.complet.requirement.CostsEvidenced;
import fr.complet.requirement.DeliberationContent;
import fr.complet.requirement.DeliberationDated;
import fr.complet.requirement.DeliberationEnforceable;
import fr.complet.requirement.DeliberationMatchesPlan;
import fr.complet.requirement.FilesInOrder;
import fr.complet.requirement.PieceOrStatement;
import fr.complet.requirement.PieceRequired;
import fr.complet.requirement.PiecesArrived;
import fr.complet.requirement.QuotesBeforeEngagement;
import fr.complet.requirement.QuotesMatchLines;
import fr.complet.requirement.QuotesRecent;
import fr.complet.requirement.ReferencesResolve;
import fr.complet.requirement.SecuredAidEvidenced;
import java.util.Map;

/** The kinds of requirement on the pièces and what they prove. */
final class PieceKinds {

    private PieceKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("piece_requise", keys -> new PieceRequired(keys.choices("piece", "pieces", PieceType.class)));
        kinds.put(
                "piece_ou_attestation",
                keys -> new PieceOrStatement(
                        keys.choices("piece", "pieces", PieceType.class), keys.choice("attestation", Statement.class)));
        kinds.put(
                "depenses_justifiees",
                keys -> new CostsEvidenced(
                        keys.choices("pieces", PieceType.class),
                        keys.optionalChoices("sauf_postes", CostCategory.class)));
        kinds.put("devis_concordants", keys -> new QuotesMatchLines(keys.rate("tolerance")));
        kinds.put("devis_avant_engagement", keys -> new QuotesBeforeEngagement());
        kinds.put("devis_recents", keys -> new QuotesRecent(keys.number("mois")));
        kinds.put(
                "aides_acquises_justifiees", keys -> new SecuredAidEvidenced(keys.choices("pieces", PieceType.class)));
        kinds.put("deliberation_datee", keys -> new DeliberationDated());
        kinds.put("deliberation_contenu", keys -> new DeliberationContent());
        kinds.put("deliberation_concordante", keys -> new DeliberationMatchesPlan());
        kinds.put("deliberation_executoire", keys -> new DeliberationEnforceable());
        kinds.put("fichiers_en_ordre", keys -> new FilesInOrder());
        kinds.put("references_connues", keys -> new ReferencesResolve());
        kinds.put("pieces_arrivees", keys -> new PiecesArrived());
    }
}
