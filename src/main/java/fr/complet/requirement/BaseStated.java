package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks whether the plan counts with or without VAT (base_indiquee): once for all, or for each section that has costs.
 * Source: TVA-01.
 */
public record BaseStated() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return Outcome.worst(asked(dossier.plan().base(), budget).stream()
                .map(BaseStated::judge)
                .toList());
    }

    private static List<Answer<Base>> asked(PlanBase base, Budget budget) {
        if (base.isUniform()) {
            return List.of(base.investment());
        }
        List<Answer<Base>> used = Stream.of(Section.values())
                .filter(budget.costs()::has)
                .map(base::of)
                .toList();
        return used.isEmpty() ? List.of(base.investment(), base.operating()) : used;
    }

    private static Outcome judge(Answer<Base> base) {
        if (base.isIllegible()) {
            return Outcome.undecided(base);
        }
        return base.isGiven()
                ? Outcome.met()
                : Outcome.missing(Finding.of(Lack.NOT_STATED, base.place(), Fact.question(base.path()))
                        .expecting(Fact.anyOf(List.of(Base.HT, Base.TTC))));
    }

    enum Lack implements Fault {
        /** Facts: the question. */
        NOT_STATED
    }
}
