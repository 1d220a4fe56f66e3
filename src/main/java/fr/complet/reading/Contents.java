package fr.complet.reading;

import fr.complet.dossier.Choice;
import fr.complet.dossier.VatRate;
import fr.complet.money.Money;
import fr.complet.money.Quantity;
import fr.complet.money.Rate;
import fr.complet.reading.Scalar.Nature;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the texts of one dossier as contents. */
final class Contents {
    private static final int CENTS = 2;

    /** Which know the labels of their choices once they have needed them. */
    private final Map<List<Choice>, ChoiceReader<Choice>> choices = new HashMap<>();

    /** What a text means as the answer to this kind of question; as written when it means nothing. */
    Content of(Question question, Question.Kind kind, Scalar scalar) {
        return understood(question, kind, scalar).orElseGet(() -> new Content.Text(written(kind, scalar)));
    }

    private Optional<Content> understood(Question question, Question.Kind kind, Scalar scalar) {
        return switch (kind) {
            case AMOUNT -> value(Readers.AMOUNT, scalar).map(Contents::amount);
            case QUANTITY -> value(Readers.QUANTITY, scalar).map(Contents::quantity);
            case RATE -> value(Readers.VAT_RATE, scalar).flatMap(VatRate::rate).map(Contents::share);
            case WHOLE_NUMBER -> value(Readers.WHOLE_NUMBER, scalar).map(Contents::count);
            case YEAR -> value(Readers.YEAR, scalar).map(Contents::count);
            case DATE -> value(Readers.DATE, scalar).map(Content.Day::new);
            case YES_NO -> value(Readers.YES_NO, scalar).map(Content.Truth::new);
            case CHOICE -> value(reader(question), scalar).map(Content.Chosen::new);
            case TEXT, IDENTIFIER, CODE, COMMUNE, EPCI, YEARS, GROUP, TABLE -> Optional.empty();
        };
    }

    private ChoiceReader<Choice> reader(Question question) {
        return choices.computeIfAbsent(
                question.choices(), offered -> new ChoiceReader<>(offered.toArray(Choice[]::new)));
    }

    private static <T> Optional<T> value(AnswerReader<T> reader, Scalar scalar) {
        return reader.read(scalar).value();
    }

    /** The text as people see it: where a percentage has no business, its number alone would pass for another one. */
    private static String written(Question.Kind kind, Scalar scalar) {
        if (scalar.nature() != Nature.PERCENTAGE || !isTyped(kind)) {
            return scalar.text();
        }
        return ExactNumber.of(scalar)
                .map(fraction -> CellNumber.plain(fraction.movePointRight(CENTS)) + " %")
                .orElse(scalar.text());
    }

    private static boolean isTyped(Question.Kind kind) {
        return kind.isNumeric() || kind == Question.Kind.WHOLE_NUMBER || kind == Question.Kind.YEAR;
    }

    private static Content amount(Money money) {
        return new Content.Amount(BigDecimal.valueOf(money.cents(), CENTS));
    }

    private static Content quantity(Quantity quantity) {
        return new Content.Count(plain(quantity.billionths()));
    }

    private static Content share(Rate rate) {
        return new Content.Share(plain(rate.billionths()));
    }

    private static Content count(int number) {
        return new Content.Count(BigDecimal.valueOf(number));
    }

    private static BigDecimal plain(long billionths) {
        return new BigDecimal(CellNumber.plain(BigDecimal.valueOf(billionths, ExactNumber.DECIMALS)));
    }
}
