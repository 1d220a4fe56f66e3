package fr.complet.budget;

import java.util.List;

/**
 * What the resources that count come to, in all and by class; neither refused ones nor FCTVA in an HT plan count.
 *
 * @param lines every resource, in their order, with what counts of it
 */
public record Funding(
        List<FundingLine> lines,
        Figure total,
        Figure own,
        Figure publicAid,
        Figure privateAid,
        Figure outside,
        Figure secured,
        List<Share> byFunder,
        List<Share> byClass) {

    public Funding {
        lines = List.copyOf(lines);
        byFunder = List.copyOf(byFunder);
        byClass = List.copyOf(byClass);
    }

    public Figure unsecured() {
        return total.minus(secured);
    }
}
