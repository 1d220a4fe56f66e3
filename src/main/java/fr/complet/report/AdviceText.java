package fr.complet.report;

import fr.complet.advice.Advice;
import fr.complet.advice.LargestGrant;
import fr.complet.advice.Mending;
import fr.complet.advice.Refusal;
import fr.complet.advice.Remedy;
import fr.complet.budget.FundingLine;
import fr.complet.call.Assessment;
import fr.complet.call.Clause;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Resource;
import fr.complet.language.Messages;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;

/** Prints what an applicant can do about its plan. */
final class AdviceText {

    private static final String INDENT = "  ";
    /** Nobody reads more of them on a screen. */
    private static final int MOST_REMEDIES = 40;

    private final Assessment assessment;
    private final Words words;
    private final Messages sentences;
    private final TextOptions options;
    private final RemedyWords remedies;
    private final SetOptions sets;
    private final List<String> lines = new ArrayList<>();

    AdviceText(Assessment assessment, Words words, TextOptions options) {
        this.assessment = assessment;
        this.words = words;
        this.sentences = Messages.budgeting(words.messages().language());
        this.options = options;
        this.remedies = new RemedyWords(words, assessment);
        this.sets = new SetOptions(assessment.budget().funding().lines().size(), words);
    }

    List<String> lines() {
        Advice advice = Advice.on(assessment);
        lines.addAll(Rule.of(sentences.say("advice.grant"), options));
        advice.grant().ifPresentOrElse(this::grant, () -> say("", "advice.grant_unknown"));
        lines.add("");
        if (!advice.mendings().isEmpty()) {
            lines.addAll(Rule.of(sentences.say("advice.mendings"), options));
            advice.mendings().forEach(this::mending);
        }
        if (!advice.refusals().isEmpty()) {
            lines.addAll(Rule.of(sentences.say("advice.refusals"), options));
            advice.refusals().forEach(this::refusal);
            lines.add("");
        }
        unsecured(advice.unsecured());
        return lines;
    }

    private void grant(LargestGrant grant) {
        if (grant.most().isEmpty()) {
            say("", grant.limits().isEmpty() ? "advice.no_room" : "advice.no_grant", named(grant.limits()));
            return;
        }
        Money most = grant.most().orElseThrow();
        say("", "advice.most", words.amount(most), words.amount(grant.asked()), words.amount(grant.own()));
        if (grant.limits().isEmpty()) {
            say(INDENT, "advice.limited_by_cost");
        } else {
            say(INDENT, "advice.limited_by", named(grant.limits()));
        }
        if (grant.least().exceeds(Money.cents(1))) {
            say(INDENT, "advice.least", words.amount(grant.least()));
        }
        grant.withoutReserve()
                .ifPresent(reserve ->
                        say(INDENT, "advice.reserve", words.amount(reserve.most()), named(reserve.limits())));
        if (!grant.hanging().isEmpty()) {
            say(INDENT, "advice.hanging", named(grant.hanging()));
        }
        if (!grant.unknown().isEmpty()) {
            say(INDENT, "advice.unknown", named(grant.unknown()));
        }
        if (!most.equals(grant.asked())) {
            say(INDENT, "advice.try", sets.typed(grant.edits()));
        }
    }

    private void mending(Mending mending) {
        Clause clause = mending.about().clause();
        String status = sentences.say("status." + mending.about().status().name());
        wrapped("", "[" + clause.id() + "] " + Inert.of(words.title(clause)) + " · " + status);
        int shown = Math.min(mending.remedies().size(), MOST_REMEDIES);
        for (int i = 0; i < shown; i++) {
            Remedy remedy = mending.remedies().get(i);
            boolean other = i > 0 && mending.isChoice();
            wrapped(INDENT, sentences.say(other ? "remedy.or" : "remedy.first", remedy.told(remedies)));
            if (!remedy.edits().isEmpty()) {
                say(INDENT + INDENT, "advice.try", sets.typed(remedy.edits()));
            }
        }
        int others = mending.remedies().size() - shown;
        if (others > 0) {
            wrapped(INDENT, sentences.count("remedy.others", others, words.count(others)));
        }
        if (mending.remedies().isEmpty()) {
            mending.about().outcome().findings().stream()
                    .flatMap(finding -> words.remedy(clause, finding).stream())
                    .distinct()
                    .forEach(remedy -> wrapped(INDENT, sentences.say("remedy.first", Inert.of(remedy))));
        }
        lines.add("");
    }

    private void refusal(Refusal refusal) {
        boolean all = refusal.resources().size() > 1;
        String who = all
                ? sentences.say("refusal.all")
                : remedies.funder(refusal.resources().get(0));
        String gap = refusal.balance().isNegative()
                ? sentences.say(
                        "refusal.lacking", words.amount(refusal.balance().magnitude()))
                : sentences.say("refusal.balanced");
        wrapped("", sentences.say("refusal", who, words.amount(refusal.amount()), gap) + rules(refusal));
    }

    private String rules(Refusal refusal) {
        String broken = refusal.broken().isEmpty()
                ? sentences.say("refusal.keeps")
                : sentences.say("refusal.breaks", RemedyWords.ids(refusal.broken()));
        if (!refusal.balance().isNegative()) {
            return broken;
        }
        return broken
                + (refusal.brokenWithOwn().isEmpty()
                        ? sentences.say("refusal.own")
                        : sentences.say("refusal.own_breaks", RemedyWords.ids(refusal.brokenWithOwn())));
    }

    private void unsecured(List<FundingLine> unsecured) {
        List<Money> known = unsecured.stream()
                .flatMap(line -> line.amount().amount().stream())
                .toList();
        lines.addAll(Rule.of(sentences.say("advice.unsecured"), options));
        say("", toSecure(unsecured.size(), known.size()), words.amount(Money.sum(known)));
        unsecured.forEach(line -> wrapped(INDENT, pending(line)));
        lines.add("");
    }

    private static String toSecure(int all, int known) {
        if (all == 0) {
            return "advice.secured";
        }
        if (known == 0) {
            return "advice.to_secure.unknown";
        }
        return known < all ? "advice.to_secure.least" : "advice.to_secure";
    }

    private String pending(FundingLine line) {
        Resource resource = line.resource();
        String amount = line.amount().amount().map(words::amount).orElseGet(() -> unknown(resource.amount()));
        return sentences.say(
                "advice.pending",
                remedies.funder(resource),
                amount,
                resource.status().value().map(words::label).orElseGet(() -> sentences.say("advice.no_status")));
    }

    private String unknown(Answer<Money> amount) {
        if (amount.isGiven()) {
            return sentences.say("advice.amount.uncertain");
        }
        return sentences.say(amount.isIllegible() ? "advice.amount.illegible" : "advice.amount.blank");
    }

    private String named(List<Clause> clauses) {
        return String.join(
                sentences.say("remedy.next"),
                clauses.stream()
                        .map(clause -> "[" + clause.id() + "] " + Inert.of(words.title(clause)))
                        .distinct()
                        .toList());
    }

    private void say(String indent, String key, String... arguments) {
        wrapped(indent, sentences.say(key, arguments));
    }

    private void wrapped(String indent, String text) {
        List<String> rows = Layout.wrap(text, options.width() - indent.length() - INDENT.length());
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i == 0 ? indent : indent + INDENT) + rows.get(i));
        }
    }
}
