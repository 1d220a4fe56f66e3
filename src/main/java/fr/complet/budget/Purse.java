package fr.complet.budget;

import fr.complet.dossier.FundingClass;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Resources put together, by what matters to the own share.
 *
 * @param total all of them
 * @param other neither own nor public: private money, and what is in no ratio
 * @param unclear zero, or lacking the sections that cannot be read
 */
record Purse(Figure total, Figure own, Figure publicAid, Figure other, Figure unclear, boolean negative) {

    static Purse of(List<FundingLine> lines, Function<FundingLine, Figure> own) {
        Figure ownMoney = Figure.sum(lines, own);
        Figure publicMoney = Figure.sum(lines, line -> line.in(FundingClass.PUBLIC));
        Figure amounts = Figure.sum(lines, FundingLine::amount);
        return new Purse(
                Figure.sum(List.of(amounts, ownMoney.minus(ownMoney), publicMoney.minus(publicMoney))),
                ownMoney,
                publicMoney,
                amounts.minus(ownMoney).minus(publicMoney),
                Figure.sum(lines, Purse::unclear),
                lines.stream().anyMatch(Purse::isNegative));
    }

    /** Own money and public aid: the own share needs no other. */
    Figure counted() {
        return Figure.sum(List.of(own, publicAid));
    }

    Money ownMoney() {
        return own.amount().orElseThrow();
    }

    Money publicMoney() {
        return publicAid.amount().orElseThrow();
    }

    /**
     * The extremes when these resources are paid whole, and some of the free ones beside, so that the costs are paid
     * exactly; none when that cannot be. The own share grows with own money and falls with public aid, and each extreme
     * takes the most of the one and the least of the other that any allocation can.
     */
    Optional<InvestmentFunding.Range> range(Purse free, Money costs) {
        Money needed = costs.minus(total.amount().orElseThrow());
        Money offered = free.total.amount().orElseThrow();
        if (negative || free.negative || needed.isNegative() || needed.exceeds(offered)) {
            return Optional.empty();
        }
        Money others = free.other.amount().orElseThrow();
        Money mostPublic = needed.min(free.publicMoney());
        Money leastOwn = Money.ZERO.max(needed.minus(others).minus(mostPublic));
        Money mostOwn = needed.min(free.ownMoney());
        Money leastPublic = Money.ZERO.max(needed.minus(others).minus(mostOwn));
        return Optional.of(new InvestmentFunding.Range(with(leastOwn, mostPublic), with(mostOwn, leastPublic)));
    }

    private Allocation with(Money moreOwn, Money morePublic) {
        return new Allocation(ownMoney().plus(moreOwn), publicMoney().plus(morePublic));
    }

    private static Figure unclear(FundingLine line) {
        Resource resource = line.resource();
        return resource.section().isIllegible() ? Figure.lacking(resource.section()) : Figure.of(Money.ZERO);
    }

    private static boolean isNegative(FundingLine line) {
        return line.amount().amount().filter(Money::isNegative).isPresent();
    }
}
