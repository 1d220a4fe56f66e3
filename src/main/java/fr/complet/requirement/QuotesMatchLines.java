package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.PricedLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks that the retained quotes of the cost lines that share them amount to these lines, in their base
 * (devis_concordants). A group with an amount missing is not judged.
 *
 * @param tolerance the gap that is let pass, as a share of the lines
 */
public record QuotesMatchLines(Rate tolerance) implements Requirement {

    private static final List<PieceType> PRICED = List.of(
            PieceType.DEVIS,
            PieceType.ESTIMATION,
            PieceType.PROJET_MARCHE,
            PieceType.TARIF_CENTRALE_ACHAT,
            PieceType.COUT_PERSONNEL);

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Evidence evidence = new Evidence(dossier.pieces(), PRICED);
        List<QuoteGroup> groups = QuoteGroup.of(budget.costs().lines(), evidence::possible);
        return Outcome.worst(groups, group -> judge(group, evidence));
    }

    /** A pièce whose type cannot be read may be a quote or not; it only matters when that changes the outcome. */
    private Outcome judge(QuoteGroup group, Evidence evidence) {
        List<Answer<PieceType>> unclear = group.unclear();
        Outcome counted = judge(group);
        if (unclear.isEmpty()) {
            return counted;
        }
        Outcome leftOut = Outcome.worst(QuoteGroup.of(group.lines(), evidence::suitable), this::judge);
        boolean alike = counted.status() == leftOut.status() || (counted.isSatisfied() && leftOut.isSatisfied());
        return alike ? leftOut : Outcome.undecided(unclear);
    }

    private Outcome judge(QuoteGroup group) {
        Optional<Base> base = group.base();
        if (base.isEmpty() || !group.isQuoted()) {
            return Outcome.notApplicable();
        }
        List<Answer<Money>> quoted = group.quoted(base.get());
        return NegativeAmount.refused(quoted).orElseGet(() -> judge(group, Figure.sum(quoted, Figure::of)));
    }

    private Outcome judge(QuoteGroup group, Figure quotes) {
        Figure lines = group.sum();
        List<Answer<?>> illegible = illegible(group, lines.plus(quotes));
        if (!illegible.isEmpty()) {
            return Outcome.undecided(illegible);
        }
        return lines.isKnown() && quotes.isKnown()
                ? judge(group, lines.amount().orElseThrow(), quotes.amount().orElseThrow())
                : Outcome.notApplicable();
    }

    private static List<Answer<?>> illegible(QuoteGroup group, Figure figures) {
        List<Answer<?>> illegible = new ArrayList<>();
        for (Piece quote : group.quotes()) {
            if (quote.retained().isIllegible()) {
                illegible.add(quote.retained());
            }
        }
        for (Answer<?> lacking : figures.lacking()) {
            if (lacking.isIllegible()) {
                illegible.add(lacking);
            }
        }
        return illegible;
    }

    private Outcome judge(QuoteGroup group, Money lines, Money quotes) {
        Money gap = lines.minus(quotes).magnitude();
        boolean close = Unrounded.of(gap).compareTo(Unrounded.of(lines.magnitude(), tolerance)) <= 0;
        return close
                ? Outcome.met()
                : Outcome.invalid(differs(group, lines, quotes, gap)
                        .expecting(Fact.of(quotes))
                        .having(Fact.of(lines)));
    }

    private Finding differs(QuoteGroup group, Money lines, Money quotes, Money gap) {
        PricedLine first = group.lines().get(0);
        return Finding.of(
                Gap.DIFFERS,
                first.line().place(),
                Fact.quoted(first.line().label().text()),
                Fact.of(group.lines().size()),
                Fact.of(lines),
                Fact.of(quotes),
                Fact.of(gap),
                Fact.of(tolerance));
    }

    enum Gap implements Fault {
        /**
         * Facts: the label of the first line of the group, how many lines it has, their sum, the sum of the quotes, the
         * gap, the tolerance.
         */
        DIFFERS
    }
}
