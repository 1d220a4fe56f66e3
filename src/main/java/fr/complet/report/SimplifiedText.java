package fr.complet.report;

import fr.complet.budget.FlatRate;
import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.SimplifiedCosts;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Prints the flat rates that a scheme of the plan offers, each with what the plan becomes. */
final class SimplifiedText {

    private static final String INDENT = "  ";

    private final Assessment assessment;
    private final Words words;
    private final Messages sentences;
    private final TextOptions options;
    private final ParameterWords parameters;
    private final List<String> lines = new ArrayList<>();

    SimplifiedText(Assessment assessment, Words words, TextOptions options) {
        this.assessment = assessment;
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
        this.parameters = new ParameterWords(words);
    }

    List<String> lines() {
        offered(assessment).ifPresent(this::costs);
        return lines;
    }

    /** What the call offers, when a resource that counts comes from its scheme. */
    static Optional<SimplifiedCosts> offered(Assessment assessment) {
        return assessment
                .call()
                .terms()
                .simplifiedCosts()
                .filter(costs -> assessment.budget().funding().lines().stream()
                        .filter(FundingLine::counts)
                        .anyMatch(line -> line.resource().scheme().is(costs.scheme())));
    }

    private void costs(SimplifiedCosts costs) {
        lines.addAll(Rule.of(sentences.say("simplified.heading", costs.scheme().code()), options));
        Optional<Money> limit = costs.compulsoryUpTo().on(assessment.date());
        Optional<Money> total = assessment.budget().costs().total().amount();
        limit.filter(most -> total.filter(cost -> !cost.exceeds(most)).isPresent())
                .ifPresent(most -> wrapped(
                        "",
                        sentences.say(
                                "simplified.compulsory",
                                words.amount(most),
                                Inert.of(parameters.about(costs.compulsoryUpTo(), assessment.date())))));
        costs.options().forEach(this::option);
        lines.add("");
    }

    private void option(SimplifiedCosts.Option option) {
        FlatRate rate = option.rate();
        String title = Inert.of(words.text(option.title()));
        wrapped("", sentences.say("simplified.option", title, parameters.value(rate.rate(), assessment.date())));
        rate.on(assessment.budget(), assessment.date()).ifPresent(effect -> effect(effect));
        wrapped(INDENT, Inert.of(parameters.about(rate.rate(), assessment.date())));
    }

    private void effect(FlatRate.Effect effect) {
        if (effect.base().isZero()) {
            wrapped(INDENT, sentences.say("simplified.pointless"));
            return;
        }
        wrapped(
                INDENT,
                sentences.say(
                                "simplified.effect",
                                words.amount(effect.base()),
                                words.amount(effect.flat()),
                                words.amount(effect.real()),
                                words.amount(effect.total()))
                        + balance(effect.balance()));
    }

    private String balance(Money balance) {
        if (balance.isZero()) {
            return sentences.say("simplified.balanced");
        }
        String key = balance.isNegative() ? "simplified.lacking" : "simplified.exceeding";
        return sentences.say(key, words.amount(balance.magnitude()));
    }

    private void wrapped(String indent, String text) {
        List<String> rows = Layout.wrap(text, options.width() - indent.length() - INDENT.length());
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i == 0 ? indent : indent + INDENT) + rows.get(i));
        }
    }
}
