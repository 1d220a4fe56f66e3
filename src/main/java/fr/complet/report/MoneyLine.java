package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import fr.complet.requirement.MinimumOwnShare;
import fr.complet.requirement.Status;
import java.util.Optional;

/** The line of the first screen that says what the project costs, what is asked, and what the applicant bears. */
final class MoneyLine {

    private static final String SEPARATOR = " · ";

    private final Assessment assessment;
    private final Budget budget;
    private final Words words;
    private final Messages messages;

    private MoneyLine(Assessment assessment, Words words) {
        this.assessment = assessment;
        this.budget = assessment.budget();
        this.words = words;
        this.messages = words.messages();
    }

    static String of(Assessment assessment, Words words) {
        var line = new MoneyLine(assessment, words);
        return line.cost() + SEPARATOR + line.grant() + SEPARATOR + line.ownShare();
    }

    private String cost() {
        String base =
                budget.base().map(one -> messages.say("base." + one.name())).orElse("");
        String cost = told(budget.costs().total());
        return messages.say("money.cost", base.isEmpty() ? cost : cost + " " + base);
    }

    private String grant() {
        String asked = told(budget.grant().requested());
        return budget.requestedRate()
                .map(rate -> messages.say("money.grant_rate", asked, words.ratio(rate)))
                .orElseGet(() -> messages.say("money.grant", asked));
    }

    private String ownShare() {
        return budget.ownShare()
                .map(share -> messages.say("money.own", told(share)) + margin())
                .orElseGet(() -> messages.say("money.own", messages.say("money.unknown")));
    }

    private String told(Ratio share) {
        return minimum().map(least -> words.ratio(share, least)).orElseGet(() -> words.ratio(share));
    }

    private String margin() {
        return minimum().map(this::margin).orElse("");
    }

    private String margin(Rate minimum) {
        Figure both = budget.funding().own().plus(budget.funding().publicAid());
        Money own = budget.funding().own().amount().orElse(Money.ZERO);
        Money margin = own.minus(both.amount().orElse(Money.ZERO).at(minimum));
        String key = margin.isNegative() ? "money.shortfall" : "money.margin";
        return messages.say(key, words.rate(minimum), words.amount(margin.magnitude()));
    }

    /** The least share that the call's rule on own funds asks of this applicant. */
    private Optional<Rate> minimum() {
        for (Judged one : assessment.checklist()) {
            if (one.clause().requirement() instanceof MinimumOwnShare rule && !one.is(Status.NOT_APPLICABLE)) {
                Optional<Rate> minimum = rule.minimum().on(assessment.date());
                if (minimum.isPresent()) {
                    return minimum;
                }
            }
        }
        return Optional.empty();
    }

    private String told(Figure figure) {
        return figure.amount().map(words::amount).orElseGet(() -> messages.say("money.unknown"));
    }
}
