package fr.complet.reading;

import fr.complet.requirement.BaseStated;
import fr.complet.requirement.CostLinesComplete;
import fr.complet.requirement.EligibleCostFloor;
import fr.complet.requirement.InvestmentOnly;
import fr.complet.requirement.InvestmentWithoutVat;
import fr.complet.requirement.LineArithmetic;
import fr.complet.requirement.NoFctvaInHtPlan;
import fr.complet.requirement.OneGrantAsked;
import fr.complet.requirement.PlanBalanced;
import fr.complet.requirement.RecoverableVat;
import fr.complet.requirement.ResourceLinesComplete;
import fr.complet.requirement.StatedTotalsMatch;
import java.util.Map;

/** The kinds of requirement on the plan de financement. */
final class PlanKinds {

    private PlanKinds() {}

    static void addTo(Map<String, KindDecoder> kinds) {
        kinds.put("base_indiquee", keys -> new BaseStated());
        kinds.put("depenses_completes", keys -> new CostLinesComplete());
        kinds.put("ressources_completes", keys -> new ResourceLinesComplete());
        kinds.put("plan_equilibre", keys -> new PlanBalanced());
        kinds.put("sans_fctva_en_ht", keys -> new NoFctvaInHtPlan());
        kinds.put("calculs_exacts", keys -> new LineArithmetic(keys.money("tolerance")));
        kinds.put("totaux_exacts", keys -> new StatedTotalsMatch());
        kinds.put("aide_sollicitee", keys -> new OneGrantAsked());
        kinds.put("investissement_seul", keys -> new InvestmentOnly());
        kinds.put("investissement_ht", keys -> new InvestmentWithoutVat());
        kinds.put("assiette_minimale", keys -> new EligibleCostFloor(keys.datedMoney("minimum")));
        kinds.put("tva_recuperable", keys -> new RecoverableVat());
    }
}
