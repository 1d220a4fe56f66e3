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
        Figure secured) {

    public Funding {
        lines = List.copyOf(lines);
    }

    /** The shares of the funders, the largest first; empty while one of them, or the total, is not known. */
    public List<Share> byFunder() {
        return total.isKnown() ? new FundingBreakdowns(this).byFunder() : List.of();
    }

    /** The shares of the classes; empty while one of them, or the total, is not known. */
    public List<Share> byClass() {
        return total.isKnown() ? new FundingBreakdowns(this).byClass() : List.of();
    }

    public Figure unsecured() {
        return total.minus(secured);
    }
}
