package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Section;

/**
 * Asks that the costs that are counted on be investment (investissement_seul). An operating cost that the applicant
 * leaves out of the eligible ones ({@code eligible: non}) may stand in the plan.
 */
public record InvestmentOnly() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<CostLine> costs = dossier.plan().costs();
        if (costs.illegible()) {
            return Outcome.undecided(costs.asAnswer());
        }
        return Outcome.worst(costs.all(), InvestmentOnly::judge);
    }

    private static Outcome judge(CostLine line) {
        Answer<Section> section = line.section();
        if (line.eligible().is(false)) {
            return Outcome.met();
        }
        if (!section.isGiven()) {
            return Outcome.undecided(section);
        }
        if (section.is(Section.INVESTISSEMENT)) {
            return Outcome.met();
        }
        return line.eligible().isIllegible()
                ? Outcome.undecided(line.eligible())
                : Outcome.invalid(Finding.of(
                                Cost.OPERATING,
                                section.place(),
                                Fact.quoted(line.label().text()))
                        .expecting(Fact.of(Section.INVESTISSEMENT))
                        .having(Fact.of(Section.FONCTIONNEMENT)));
    }

    enum Cost implements Fault {
        /** Facts: the label of the line as written. */
        OPERATING
    }
}
