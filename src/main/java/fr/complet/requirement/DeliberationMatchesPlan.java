package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.FigureName;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.money.Money;
import java.util.List;

/**
 * Compares the total and the grant that the délibération states with those of the plan (deliberation_concordante). Only
 * the amount in the plan's own base is compared; a plan whose sections have two bases has no total to compare with.
 * Source: BAL-04.
 */
public record DeliberationMatchesPlan() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        return Decision.judged(
                dossier, piece -> Outcome.worst(List.of(total(piece, dossier, budget), grant(piece, grant))));
    }

    private static Outcome grant(Piece piece, RequestedGrant grant) {
        Answer<Money> stated = piece.approval().grantAsked();
        return stated.isGiven()
                ? grant.judged(amount -> compared(stated, Figure.of(amount), Mismatch.OTHER_GRANT))
                : compared(stated, grant.amount(), Mismatch.OTHER_GRANT);
    }

    private static Outcome total(Piece piece, Dossier dossier, Budget budget) {
        Answer<Base> base = dossier.plan().base().investment();
        boolean stated = !piece.amountHt().isBlank() || !piece.amountTtc().isBlank();
        if (stated && dossier.plan().base().isUniform() && !base.isGiven()) {
            return Outcome.undecided(base);
        }
        return budget.base()
                .map(common -> compared(
                        common == Base.HT ? piece.amountHt() : piece.amountTtc(),
                        budget.costs().total(),
                        Mismatch.OTHER_TOTAL))
                .orElseGet(Outcome::notApplicable);
    }

    private static Outcome compared(Answer<Money> stated, Figure planned, Mismatch fault) {
        if (stated.isBlank()) {
            return Outcome.notApplicable();
        }
        if (stated.isIllegible()) {
            return Outcome.undecided(stated);
        }
        return planned.amount()
                .map(expected -> stated.is(expected) ? Outcome.met() : Outcome.invalid(other(fault, stated, expected)))
                .orElseGet(() -> Outcome.undecided(planned.lacking()));
    }

    private static Finding other(Mismatch fault, Answer<Money> stated, Money expected) {
        Money actual = stated.value().orElseThrow();
        return Finding.of(
                        fault,
                        stated.place(),
                        Fact.of(actual),
                        Fact.of(expected),
                        Fact.of(actual.minus(expected).magnitude()))
                .expecting(Fact.of(fault.figure, expected))
                .having(Fact.of(actual));
    }

    /** Facts: the amount of the délibération, that of the plan, the difference. */
    enum Mismatch implements Fault {
        OTHER_TOTAL(FigureName.TOTAL),
        OTHER_GRANT(FigureName.REQUESTED);

        private final FigureName figure;

        Mismatch(FigureName figure) {
            this.figure = figure;
        }
    }
}
