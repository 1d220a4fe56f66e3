package fr.complet.reading;

import fr.complet.call.Wording;
import fr.complet.dossier.Choice;
import fr.complet.dossier.Scheme;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.reading.KindKey.Nature;
import fr.complet.requirement.Expression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The keys of a clause that are the components of its kind. What cannot be read is a problem, and something empty
 * stands in for it: where there is a problem, nobody ever sees the call.
 */
class KindKeys {

    private final CallKeys keys;
    private final Scope scope;
    private final List<Dated<?>> parameters = new ArrayList<>();

    KindKeys(CallKeys keys, Scope scope) {
        this.keys = keys;
        this.scope = scope;
    }

    /** The parameters that were read so far. */
    List<Dated<?>> parameters() {
        return List.copyOf(parameters);
    }

    /** One question of the dossier format. */
    String question(String key) {
        return question(key, Nature.QUESTION);
    }

    /** A question of the dossier format that takes a list of simple values. */
    String list(String key) {
        return question(key, Nature.LISTED_QUESTION);
    }

    private String question(String key, Nature nature) {
        hear(nature, true, key);
        return keys.needText(key)
                .map(text -> AskedQuestions.named(text, nature == Nature.LISTED_QUESTION, keys.problems()))
                .orElse("");
    }

    /** One question under a key, or several under its plural. */
    List<String> questions(String one, String several) {
        hearSeveral(Nature.QUESTION, one, several);
        return keys.needTexts(one, several).stream()
                .map(text -> AskedQuestions.named(text, false, keys.problems()))
                .toList();
    }

    String text(String key) {
        hear(Nature.TEXT, true, key);
        return keys.needText(key).map(Scalar::text).orElse("");
    }

    int number(String key) {
        return constant(key, Nature.NUMBER, Meaning.NUMBER).orElse(0);
    }

    Money money(String key) {
        return constant(key, Nature.AMOUNT, Meaning.MONEY).orElse(Money.ZERO);
    }

    Rate rate(String key) {
        return constant(key, Nature.RATE, Meaning.RATE).orElse(Rate.ZERO);
    }

    private <T> Optional<T> constant(String key, Nature nature, Meaning<T> meaning) {
        hear(nature, true, key);
        return keys.needText(key).flatMap(text -> meaning.of(text, key, keys.problems()));
    }

    <T extends Enum<T> & Choice> T choice(String key, Class<T> type) {
        hearChoice(type, key);
        return keys.needText(key)
                .flatMap(text -> CallWords.choice(text, key, type, keys.problems()))
                .orElse(type.getEnumConstants()[0]);
    }

    <T extends Enum<T> & Choice> List<T> choices(String key, Class<T> type) {
        hearChoices(type, true, key, "");
        return CallWords.choices(keys.needTexts(key), key, type, keys.problems());
    }

    <T extends Enum<T> & Choice> List<T> choices(String one, String several, Class<T> type) {
        hearChoices(type, true, one, several);
        return CallWords.choices(keys.needTexts(one, several), several, type, keys.problems());
    }

    <T extends Enum<T> & Choice> List<T> optionalChoices(String key, Class<T> type) {
        hearChoices(type, false, key, "");
        return CallWords.choices(keys.findTexts(key), key, type, keys.problems());
    }

    Scheme scheme(String key) {
        hear(Nature.SCHEME, true, key);
        return new Scheme(keys.needText(key).map(Scalar::text).orElse(""));
    }

    List<Scheme> schemes(String key) {
        hearSeveral(Nature.SCHEME, key, "");
        return keys.needTexts(key).stream().map(text -> new Scheme(text.text())).toList();
    }

    Dated<Money> datedMoney(String key) {
        return dated(key, Nature.DATED_AMOUNT, Meaning.MONEY);
    }

    Dated<Rate> datedRate(String key) {
        return dated(key, Nature.DATED_RATE, Meaning.RATE);
    }

    /** Several parameters or constants. */
    List<Dated<Rate>> datedRates(String key) {
        hearSeveral(Nature.DATED_RATE, key, "");
        return keys.needTexts(key).stream()
                .map(text -> dated(text, key, Meaning.RATE))
                .toList();
    }

    Optional<Dated<Rate>> optionalDatedRate(String key) {
        return optional(key, Nature.DATED_RATE, Meaning.RATE);
    }

    Optional<Dated<Money>> optionalDatedMoney(String key) {
        return optional(key, Nature.DATED_AMOUNT, Meaning.MONEY);
    }

    Dated<LocalDate> datedDay(String key) {
        return dated(key, Nature.DATED_DAY, Meaning.DAY);
    }

    Dated<Integer> datedNumber(String key) {
        return dated(key, Nature.DATED_NUMBER, Meaning.NUMBER);
    }

    Wording wording(String key) {
        hear(Nature.WORDING, true, key);
        return keys.need(key)
                .map(form -> CallWords.wording(form, key, keys.problems()))
                .orElse(new Wording("", ""));
    }

    /** A rule in the language of expressions, asked of a dossier or of each line of a table. */
    Expression expression(String key, String tableKey) {
        hear(Nature.TABLE, false, tableKey);
        hear(Nature.EXPRESSION, true, key);
        Optional<Scalar> table = keys.findText(tableKey);
        Optional<Scalar> text = keys.needText(key);
        boolean known = table.isEmpty() || AskedQuestions.isTable(table.get(), keys.problems());
        return known && text.isPresent()
                ? new ExpressionForm(text.get(), key, this, keys.problems()).read(table.map(Scalar::text))
                : Expression.none();
    }

    // Who asks for a key says what it is: nobody listens while a call is read.

    void hear(Nature nature, boolean required, String key) {}

    /** A key that takes a list, or its plural. */
    void hearSeveral(Nature nature, String key, String plural) {}

    <T extends Enum<T> & Choice> void hearChoice(Class<T> type, String key) {}

    <T extends Enum<T> & Choice> void hearChoices(Class<T> type, boolean required, String key, String plural) {}

    private <T> Dated<T> dated(String key, Nature nature, Meaning<T> meaning) {
        hear(nature, true, key);
        return keys.needText(key).map(text -> dated(text, key, meaning)).orElseGet(() -> nothing(key));
    }

    private <T> Optional<Dated<T>> optional(String key, Nature nature, Meaning<T> meaning) {
        hear(nature, false, key);
        return keys.findText(key).map(text -> dated(text, key, meaning));
    }

    private static <T> Dated<T> nothing(String key) {
        return new Dated<>(key, List.of(), "");
    }

    /** A parameter by its name, or a constant in its place. */
    <T> Dated<T> dated(Scalar text, String key, Meaning<T> meaning) {
        if (!text.text().startsWith("$")) {
            return meaning.of(text, key, keys.problems()).map(Dated::constant).orElseGet(() -> nothing(key));
        }
        Dated<T> parameter = scope.parameters().read(text, scope, meaning);
        parameters.add(parameter);
        return parameter;
    }
}
