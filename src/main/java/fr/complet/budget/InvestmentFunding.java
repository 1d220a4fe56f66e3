package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Between which bounds the own share of the investment lies, over every way to allocate the resources.
 *
 * @param planned whether there is investment, as far as is known
 * @param range the two extremes; absent when an answer is lacking, or no allocation gives the investment exactly its
 *     costs
 * @param lacking the answers without which it cannot be told
 */
public record InvestmentFunding(boolean planned, Optional<Range> range, List<Answer<?>> lacking) {

    private static final InvestmentFunding NONE = new InvestmentFunding(false, Optional.empty(), List.of());

    public InvestmentFunding {
        lacking = List.copyOf(lacking);
    }

    /** In the base of the plan. */
    static InvestmentFunding of(Plan plan, Costs costs, Funding funding) {
        return of(plan, costs, funding, line -> line.in(FundingClass.OWN));
    }

    /**
     * Without VAT, when the plan counts with it: its compensation, and what own money advances of it, leave the plan
     * together.
     */
    public static InvestmentFunding withoutVat(Plan plan, Budget budget) {
        InvestmentFunding withVat = of(
                plan,
                budget.costs(),
                budget.funding(),
                line -> line.in(FundingClass.OWN).plus(line.of(FundingType.FCTVA)));
        if (withVat.range.isEmpty()) {
            return withVat;
        }
        Range range = withVat.range.orElseThrow();
        Figure vat = Figure.sum(budget.costs().lines(), line -> line.in(Section.INVESTISSEMENT, line.vat()));
        return vat.amount().map(amount -> known(range.lessOwn(amount))).orElseGet(() -> unknown(vat.lacking()));
    }

    private static InvestmentFunding of(Plan plan, Costs costs, Funding funding, Function<FundingLine, Figure> own) {
        List<Answer<Section>> unclear = costs.lines().stream()
                .map(line -> line.line().section())
                .filter(section -> !section.isGiven())
                .toList();
        if (plan.costs().illegible() || !unclear.isEmpty()) {
            return unknown(unclear.isEmpty() ? costs.total().lacking() : unclear);
        }
        if (!costs.has(Section.INVESTISSEMENT)) {
            return NONE;
        }
        return costs.has(Section.FONCTIONNEMENT) ? shared(costs, funding, own) : alone(funding, own);
    }

    /** There is nothing but investment: it takes all that counts, whether the plan is balanced or not. */
    private static InvestmentFunding alone(Funding funding, Function<FundingLine, Figure> own) {
        Purse all = Purse.of(funding.lines(), own);
        Figure counted = funding.lines().isEmpty() ? funding.total() : all.counted();
        if (!counted.isKnown()) {
            return unknown(counted.lacking());
        }
        Allocation allocation = new Allocation(all.ownMoney(), all.publicMoney());
        return known(new Range(allocation, allocation));
    }

    private static InvestmentFunding shared(Costs costs, Funding funding, Function<FundingLine, Figure> own) {
        Purse fixed = Purse.of(
                funding.lines().stream()
                        .filter(line -> line.resource().section().is(Section.INVESTISSEMENT))
                        .toList(),
                own);
        Purse free = Purse.of(
                funding.lines().stream()
                        .filter(line -> !line.resource().section().isGiven())
                        .toList(),
                own);
        Figure whole = Figure.sum(List.of(
                costs.investment(),
                funding.lines().isEmpty() ? funding.total() : fixed.total(),
                free.total(),
                free.unclear()));
        return whole.isKnown()
                ? new InvestmentFunding(
                        true, fixed.range(free, costs.investment().amount().orElseThrow()), List.of())
                : unknown(whole.lacking());
    }

    private static InvestmentFunding known(Range range) {
        return new InvestmentFunding(true, Optional.of(range), List.of());
    }

    private static InvestmentFunding unknown(List<? extends Answer<?>> lacking) {
        return new InvestmentFunding(true, Optional.empty(), List.copyOf(lacking));
    }

    /**
     * The extremes: no allocation bears a smaller own share than the lowest, nor a larger one than the highest.
     *
     * @param lowest the least own money and, in the same allocation, the most public aid
     * @param highest the most own money and, in the same allocation, the least public aid
     */
    public record Range(Allocation lowest, Allocation highest) {

        /** The smaller share; an allocation that private money pays alone has none, and bounds nothing. */
        public Optional<Ratio> lowestShare() {
            return lowest.ownShare().or(highest::ownShare);
        }

        /** The larger share. */
        public Optional<Ratio> highestShare() {
            return highest.ownShare().or(lowest::ownShare);
        }

        private Range lessOwn(Money amount) {
            return new Range(lowest.lessOwn(amount), highest.lessOwn(amount));
        }
    }
}
