package fr.complet.reading;

import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.reading.CallProblem.Kind;
import java.time.LocalDate;
import java.util.Optional;

/** What a text of a call file can mean; it is written there as in a dossier. */
record Meaning<T>(Kind mistake, AnswerReader<T> reader) {

    static final Meaning<String> TEXT = new Meaning<>(Kind.TEXT_EXPECTED, Readers.TEXT);
    static final Meaning<Money> MONEY = new Meaning<>(Kind.AMOUNT_ILLEGIBLE, Readers.AMOUNT);
    static final Meaning<Rate> RATE = new Meaning<>(Kind.RATE_ILLEGIBLE, Readers.RATE);
    static final Meaning<LocalDate> DAY = new Meaning<>(Kind.DATE_ILLEGIBLE, Readers.DATE);
    static final Meaning<Integer> NUMBER = new Meaning<>(Kind.NUMBER_ILLEGIBLE, Readers.WHOLE_NUMBER);

    /** The meaning of a text, or a problem. */
    Optional<T> of(Scalar text, String key, CallProblems problems) {
        Optional<T> value = reader.read(text).value();
        if (value.isEmpty()) {
            problems.add(mistake, text.place(), text.text(), key);
        }
        return value;
    }
}
