package fr.complet.report;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.Section;
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
        return rule().flatMap(this::minimum)
                .map(least -> words.ratio(share, least))
                .orElseGet(() -> words.ratio(share));
    }

    private String margin() {
        return rule().flatMap(this::margin).orElse("");
    }

    private Optional<String> margin(Judged rule) {
        return minimum(rule).flatMap(minimum -> {
            Figure both = budget.funding().own().plus(budget.funding().publicAid());
            Money own = budget.funding().own().amount().orElse(Money.ZERO);
            Money margin = own.minus(both.amount().orElse(Money.ZERO).at(minimum));
            if (rule.is(Status.WAIVED)) {
                return Optional.of(messages.say("money.waived", words.rate(minimum)));
            }
            String key = margin.isNegative() ? "money.shortfall" : "money.margin";
            return isRight(margin, rule)
                    ? Optional.of(messages.say(key, words.rate(minimum), words.amount(margin.magnitude())))
                    : Optional.empty();
        });
    }

    /** With two sections the rule looks at one of them, and may say otherwise than the whole plan. */
    private boolean isRight(Money margin, Judged rule) {
        boolean two =
                budget.costs().has(Section.INVESTISSEMENT) && budget.costs().has(Section.FONCTIONNEMENT);
        return !two || rule.is(margin.isNegative() ? Status.INVALID : Status.MET);
    }

    /** The call's rule on own funds, where it applies. */
    private Optional<Judged> rule() {
        for (Judged one : assessment.checklist()) {
            if (one.clause().requirement() instanceof MinimumOwnShare && !one.is(Status.NOT_APPLICABLE)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private Optional<Rate> minimum(Judged rule) {
        return ((MinimumOwnShare) rule.clause().requirement()).minimum().on(assessment.date());
    }

    private String told(Figure figure) {
        return figure.amount().map(words::amount).orElseGet(() -> messages.say("money.unknown"));
    }
}
