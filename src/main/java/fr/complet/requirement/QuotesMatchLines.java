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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return Outcome.worst(QuoteGroup.of(budget.costs().lines(), evidence).stream()
                .filter(group -> !group.quotes().isEmpty())
                .map(this::judge)
                .toList());
    }

    private Outcome judge(QuoteGroup group) {
        List<Optional<Base>> bases =
                group.lines().stream().map(PricedLine::base).distinct().toList();
        boolean arrived = group.quotes().stream().allMatch(Piece::isPresent);
        if (bases.size() > 1 || bases.get(0).isEmpty() || !arrived) {
            return Outcome.notApplicable();
        }
        Base base = bases.get(0).orElseThrow();
        Figure lines = Figure.sum(group.lines().stream().map(PricedLine::amount).toList());
        Figure quotes = Figure.sum(group.quotes().stream()
                .map(quote -> Figure.of(base == Base.HT ? quote.amountHt() : quote.amountTtc()))
                .toList());
        List<Answer<?>> illegible = Stream.<Answer<?>>concat(
                        group.quotes().stream().map(Piece::retained), lines.plus(quotes).lacking().stream())
                .filter(Answer::isIllegible)
                .toList();
        if (!illegible.isEmpty()) {
            return Outcome.undecided(illegible);
        }
        return lines.amount()
                .flatMap(sum -> quotes.amount().map(quoted -> judge(group, sum, quoted)))
                .orElseGet(Outcome::notApplicable);
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
