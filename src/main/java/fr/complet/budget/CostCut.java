package fr.complet.budget;

import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.money.Unrounded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a ceiling takes away from the eligible costs, shared out between the sections by what each of them spends.
 *
 * @param total in the base of the plan
 * @param investment its part in investment, rounded half up to the cent
 * @param investmentHt that part without VAT
 */
public record CostCut(CostCeiling ceiling, Money total, Money investment, Money investmentHt) {

    /** What each ceiling takes away; nothing while the eligible costs are not known. */
    static List<CostCut> of(List<PricedLine> lines, GrantTerms terms) {
        List<CostCut> cuts = new ArrayList<>();
        Figure eligible = Figure.sum(lines, PricedLine::eligible);
        for (CostCeiling ceiling : terms.ceilings()) {
            eligible.amount()
                    .flatMap(amount -> ceiling.most(amount, terms.date()))
                    .flatMap(most -> of(ceiling, lines, most))
                    .ifPresent(cuts::add);
        }
        return cuts;
    }

    private static Optional<CostCut> of(CostCeiling ceiling, List<PricedLine> lines, Money most) {
        List<PricedLine> covered = lines.stream().filter(ceiling::covers).toList();
        Money all = Money.sum(covered.stream().map(CostCut::eligible).toList());
        if (!all.exceeds(most)) {
            return Optional.empty();
        }
        List<PricedLine> invested = covered.stream()
                .filter(line -> line.line().section().is(Section.INVESTISSEMENT))
                .toList();
        Money investment = Money.sum(invested.stream().map(CostCut::eligible).toList());
        Money ht = Money.sum(invested.stream()
                .map(line -> line.eligibleHt().amount().orElse(Money.ZERO))
                .toList());
        // What is kept is shared out, so that an explanation can tell it.
        Money kept = part(most, investment, all);
        return Optional.of(
                new CostCut(ceiling, all.minus(most), investment.minus(kept), ht.minus(part(kept, ht, investment))));
    }

    private static Money eligible(PricedLine line) {
        return line.eligible().amount().orElse(Money.ZERO);
    }

    private static Money part(Money of, Money share, Money whole) {
        return whole.isZero()
                ? Money.ZERO
                : Unrounded.of(of).prorated(share, whole).halfUp();
    }

    Money in(Section section) {
        return switch (section) {
            case INVESTISSEMENT -> investment;
            case FONCTIONNEMENT -> total.minus(investment);
        };
    }
}
