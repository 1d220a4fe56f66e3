package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
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
                judge(stated.costsHt(), budget.costs().ht()),
                judge(stated.costsTtc(), budget.costs().ttc()),
                judge(stated.resources(), budget.funding().total())));
    }

    private static Outcome judge(Answer<Money> stated, Figure sum) {
        if (stated.isBlank()) {
            return Outcome.notApplicable();
        }
        Figure gap = Figure.of(stated).minus(sum);
        if (!gap.isKnown()) {
            return Outcome.undecided(gap.lacking());
        }
        return gap.isZero() ? Outcome.met() : Outcome.invalid(differs(stated, sum, gap));
    }

    private static Finding differs(Answer<Money> stated, Figure sum, Figure gap) {
        Fact written = Fact.of(stated.value().orElseThrow());
        Fact computed = Fact.of(sum.amount().orElseThrow());
        return Finding.of(
                        Mistake.DIFFERS,
                        stated.place(),
                        Fact.question(stated.path()),
                        written,
                        computed,
                        Fact.of(gap.amount().orElseThrow().magnitude()))
                .expecting(computed)
                .having(written);
    }

    enum Mistake implements Fault {
        /** Facts: the question, the total as written, the sum of the lines, the gap. */
        DIFFERS
    }
}
