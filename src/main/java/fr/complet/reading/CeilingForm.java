package fr.complet.reading;

import fr.complet.budget.CostCeiling;
import fr.complet.dossier.CostCategory;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The ceilings that a call sets on some categories of cost; no category stands under two of them. */
final class CeilingForm {

    private CeilingForm() {}

    static List<CostCeiling> all(CallKeys admitted, Scope scope) {
        List<CostCeiling> ceilings = new ArrayList<>();
        Set<CostCategory> seen = EnumSet.noneOf(CostCategory.class);
        for (CallKeys group : admitted.findGroups("plafonds")) {
            KindKeys keys = new KindKeys(group, scope);
            CostCeiling ceiling = new CostCeiling(
                    keys.choices("postes", CostCategory.class),
                    keys.optionalDatedRate("taux"),
                    keys.optionalDatedMoney("plafond"));
            if (ceiling.rate().isEmpty() && ceiling.amount().isEmpty()) {
                group.problems().add(Kind.KEY_MISSING, group.place(), "plafond");
            }
            ceiling.categories().stream()
                    .filter(category -> !seen.add(category))
                    .forEach(category -> group.problems().add(Kind.CEILING_TWICE, group.place(), category.code()));
            group.reportUnknown();
            ceilings.add(ceiling);
        }
        return ceilings;
    }
}
