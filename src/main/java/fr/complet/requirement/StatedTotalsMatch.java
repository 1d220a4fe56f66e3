package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.FigureName;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.StatedTotals;
import fr.complet.money.Money;
import java.util.List;

/** Asks that the totals written in the dossier equal the sums of its lines (totaux_exacts). Source: BAL-02. */
public record StatedTotalsMatch() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        StatedTotals stated = dossier.plan().statedTotals();
        return Outcome.worst(List.of(
                judge(stated.costsHt(), budget.costs().ht(), FigureName.TOTAL_HT),
                judge(stated.costsTtc(), budget.costs().ttc(), FigureName.TOTAL_TTC),
                judge(stated.resources(), budget.funding().total(), FigureName.RESOURCES)));
    }

    private static Outcome judge(Answer<Money> stated, Figure sum, FigureName name) {
        if (stated.isBlank()) {
            return Outcome.notApplicable();
        }
        Figure gap = Figure.of(stated).minus(sum);
        if (!gap.isKnown()) {
            return Outcome.undecided(gap.lacking());
        }
        return gap.isZero() ? Outcome.met() : Outcome.invalid(differs(stated, sum, name));
    }

    private static Finding differs(Answer<Money> stated, Figure sum, FigureName name) {
        Fact written = Fact.of(stated.value().orElseThrow());
        Money computed = sum.amount().orElseThrow();
        Money gap = stated.value().orElseThrow().minus(computed);
        return Finding.of(
                        Mistake.DIFFERS,
                        stated.place(),
                        Fact.question(stated.path()),
                        written,
                        Fact.of(computed),
                        Fact.of(gap.magnitude()))
                .expecting(Fact.of(name, computed))
                .having(written);
    }

    enum Mistake implements Fault {
        /** Facts: the question, the total as written, the sum of the lines, the gap. */
        DIFFERS
    }
}
