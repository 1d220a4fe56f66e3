package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Section;
import fr.complet.requirement.Terms;
import java.util.List;

/** A section that has a line of the costs is in one of the bases, or the whole plan is. */
public record BaseUsed(List<Base> bases) implements Condition {

    public BaseUsed {
        bases = List.copyOf(bases);
    }

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        PlanBase base = dossier.plan().base();
        if (base.isUniform()) {
            return Truth.among(base.investment(), bases);
        }
        return Lines.any(dossier.plan().costs(), line -> isAmong(line.section(), base));
    }

    private Truth isAmong(Answer<Section> section, PlanBase base) {
        return section.value()
                .map(known -> Truth.among(base.of(known), bases))
                .orElseGet(() -> Truth.lacking(List.of(section)));
    }
}
