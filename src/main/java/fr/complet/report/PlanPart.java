package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.budget.Share;
import fr.complet.dossier.CostCategory;
import fr.complet.money.Money;
import fr.complet.money.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A part of what a project costs, or of what pays for it, named in the words of the format: nothing of the applicant's
 * own words is in it.
 *
 * @param share of its side of the plan, in words; empty when that comes to nothing
 */
record PlanPart(String label, Money amount, String share) {

    /** What a chart can tell apart. */
    private static final int MOST = 8;

    /** By category, the largest first; the smallest together when they are too many to be told apart. */
    static List<PlanPart> ofCosts(Budget budget, FormatWords said) {
        List<Share> shares = budget.costs().by().category().stream()
                .sorted(Comparator.comparing(Share::amount).reversed())
                .toList();
        Figure total = budget.costs().total();
        int alone = shares.size() > MOST ? MOST - 1 : shares.size();
        List<PlanPart> parts = new ArrayList<>();
        for (Share share : shares.subList(0, alone)) {
            parts.add(of(category(share, said.words()), share.amount(), total, said.words()));
        }
        if (alone < shares.size()) {
            List<Share> rest = shares.subList(alone, shares.size());
            Money sum = Money.sum(rest.stream().map(Share::amount).toList());
            parts.add(of(said.say("plan.other_costs"), sum, total, said.words()));
        }
        return parts;
    }

    /** By class: own, public, private, outside. */
    static List<PlanPart> ofResources(Budget budget, FormatWords said) {
        Figure total = budget.funding().total();
        return budget.funding().byClass().stream()
                .map(share -> of(said.say("class." + share.key().orElse("")), share.amount(), total, said.words()))
                .toList();
    }

    private static PlanPart of(String label, Money amount, Figure total, Words words) {
        String share = total.amount()
                .flatMap(whole -> Ratio.of(amount, whole))
                .map(words::ratio)
                .orElse("");
        return new PlanPart(label, amount, share);
    }

    private static String category(Share share, Words words) {
        for (CostCategory category : CostCategory.values()) {
            if (share.key().filter(category.code()::equals).isPresent()) {
                return words.label(category);
            }
        }
        return words.messages().say("plan.blank");
    }
}
