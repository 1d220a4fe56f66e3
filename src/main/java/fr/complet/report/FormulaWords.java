package fr.complet.report;

import fr.complet.budget.Derivation;
import fr.complet.budget.Derived;
import fr.complet.budget.Lack;
import fr.complet.budget.Limit;
import fr.complet.budget.Operation;
import fr.complet.budget.Quotient;
import fr.complet.budget.RateUsed;
import fr.complet.budget.Rounding;
import fr.complet.language.Messages;
import fr.complet.money.Unrounded;
import java.util.List;
import java.util.Optional;

/**
 * Tells in one line how an amount is computed: {@code 50 % × 118 000,00 € d’assiette, ramenés au plafond de 50 000,00 €};
 * empty where there is nothing to compute.
 */
final class FormulaWords implements Derivation.Teller<String> {

    private static final int MOST_TERMS = 4;

    private final Words words;
    private final Messages sentences;
    private final TitleWords titles;

    FormulaWords(Words words) {
        this.words = words;
        this.titles = TitleWords.of(words);
        this.sentences = titles.sentences();
    }

    /** An amount to the cent, or that it is not known. */
    String amount(Derived derived) {
        return derived.worth().map(Unrounded::halfUp).map(words::amount).orElseGet(() -> unknown(derived));
    }

    /** Why there is no amount, in two words. */
    String unknown(Derivation derivation) {
        Lack lack = derivation.lack().orElse(Lack.ANSWER);
        return sentences.say("lack." + lack.name());
    }

    /** An amount with what it is, where that helps to read a formula. */
    private String operand(Derived derived) {
        String what = derived instanceof Derived.Named named ? titles.operand(named.title()) : "";
        return amount(derived) + what;
    }

    @Override
    public String written(Derived.Written leaf) {
        return "";
    }

    @Override
    public String lacking(Derived.Lacking leaf) {
        return "";
    }

    @Override
    public String absent(Derived.Absent leaf) {
        return "";
    }

    @Override
    public String ruled(Derived.Ruled leaf) {
        return "";
    }

    @Override
    public String named(Derived.Named step) {
        return step.of().told(this);
    }

    @Override
    public String sum(Operation.Sum step) {
        List<Derived> counted =
                step.terms().stream().filter(term -> !isLeftOut(term)).toList();
        List<Derived> something =
                counted.stream().filter(term -> !isNothing(term)).toList();
        List<Derived> terms = something.isEmpty() ? counted : something;
        if (terms.size() < 2) {
            return "";
        }
        return terms.size() > MOST_TERMS
                ? sentences.say("formula.sum", words.count(terms.size()))
                : String.join(" + ", terms.stream().map(this::operand).toList());
    }

    private static boolean isLeftOut(Derived term) {
        return term instanceof Derived.Named named ? isLeftOut(named.of()) : term instanceof Derived.LeftOut;
    }

    private static boolean isNothing(Derived term) {
        return term.worth().filter(Unrounded.ZERO::equals).isPresent();
    }

    @Override
    public String difference(Operation.Difference step) {
        return sentences.say("formula.difference", operand(step.from()), operand(step.taken()));
    }

    @Override
    public String atRate(Operation.AtRate step) {
        return sentences.say("formula.at_rate", rate(step.rate()), operand(step.of()));
    }

    String rate(RateUsed used) {
        return used.rate().map(words::rate).orElseGet(() -> sentences.say("formula.unknown_rate"));
    }

    @Override
    public String capped(Operation.Capped step) {
        Optional<Boolean> binds =
                step.of().worth().flatMap(amount -> step.limit().worth().map(limit -> amount.compareTo(limit) > 0));
        String inner = step.why() == Limit.NEED ? operand(step.of()) : inner(step.of());
        String key = "formula." + step.why().name()
                + binds.map(reached -> reached ? ".reached" : ".free").orElse("");
        return binds.isEmpty() ? inner : sentences.say(key, inner, amount(step.limit()));
    }

    /** The formula of an operand, or its amount when it has none. */
    private String inner(Derived derived) {
        String formula = derived instanceof Derived.Named ? "" : derived.told(this);
        return formula.isEmpty() ? operand(derived) : formula;
    }

    @Override
    public String floored(Operation.Floored step) {
        boolean below = step.of()
                .worth()
                .filter(amount -> amount.compareTo(Unrounded.ZERO) < 0)
                .isPresent();
        return below ? sentences.say("formula.floored", inner(step.of())) : inner(step.of());
    }

    @Override
    public String prorated(Operation.Prorated step) {
        return sentences.say("formula.prorated", inner(step.of()), amount(step.share()), amount(step.whole()));
    }

    /** Rounding is told only where it changes something. */
    @Override
    public String rounded(Operation.Rounded step) {
        boolean exact = step.of().worth().equals(step.worth());
        String key = step.how() == Rounding.DOWN ? "formula.rounded_down" : "formula.rounded";
        return exact ? inner(step.of()) : sentences.say(key, inner(step.of()));
    }

    @Override
    public String leftOut(Derived.LeftOut step) {
        return "";
    }

    @Override
    public String quotient(Quotient step) {
        return sentences.say("formula.quotient", operand(step.part()), operand(step.whole()));
    }
}
