package fr.complet.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/** A JSON text being written: money with its cents, shares with four decimals, null for what is not known. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory().setCharacterEscapes(new TerminalEscapes());

    private static final int CENTS = 2;
    private static final int SHARE_DECIMALS = 4;
    private static final int BILLIONTH = 9;
    private static final int BILLIONTH_OF_A_CENT = BILLIONTH + CENTS;

    private final JsonGenerator generator;

    private JsonText(JsonGenerator generator) {
        this.generator = generator;
    }

    /** Whatever the given code writes. */
    static String of(Consumer<JsonText> content) {
        var text = new StringWriter();
        try (JsonGenerator generator = FACTORY.createGenerator(text)) {
            content.accept(new JsonText(generator));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    void openObject() {
        write(JsonGenerator::writeStartObject);
    }

    void openObject(String name) {
        write(json -> json.writeObjectFieldStart(name));
    }

    void openArray(String name) {
        write(json -> json.writeArrayFieldStart(name));
    }

    void close() {
        write(json -> {
            if (json.getOutputContext().inArray()) {
                json.writeEndArray();
            } else {
                json.writeEndObject();
            }
        });
    }

    void item(String text) {
        write(json -> json.writeString(text));
    }

    void text(String name, String text) {
        write(json -> json.writeStringField(name, text));
    }

    void text(String name, Optional<String> text) {
        text.ifPresentOrElse(known -> text(name, known), () -> nothing(name));
    }

    /** Null when it is empty. */
    void textIfAny(String name, String text) {
        text(name, Optional.of(text).filter(known -> !known.isEmpty()));
    }

    void truth(String name, boolean truth) {
        write(json -> json.writeBooleanField(name, truth));
    }

    void number(String name, long number) {
        write(json -> json.writeNumberField(name, number));
    }

    /** Null when it is zero, which stands for what is not known. */
    void numberIfAny(String name, int number) {
        if (number == 0) {
            nothing(name);
        } else {
            number(name, number);
        }
    }

    void money(String name, Optional<Money> money) {
        decimal(name, money.map(Money::cents), CENTS);
    }

    void share(String name, Optional<Long> tenThousandths) {
        decimal(name, tenThousandths, SHARE_DECIMALS);
    }

    /** An amount with its cents, and the decimals below that it has. */
    void exact(String name, Optional<Unrounded> amount) {
        number(name, amount.map(known -> new BigDecimal(known.billionths(), BILLIONTH_OF_A_CENT)), CENTS);
    }

    /** A rate with four decimals, and those below that it has. */
    void rate(String name, Optional<Rate> rate) {
        number(name, rate.map(known -> BigDecimal.valueOf(known.billionths(), BILLIONTH)), SHARE_DECIMALS);
    }

    private void number(String name, Optional<BigDecimal> number, int decimals) {
        if (number.isEmpty()) {
            nothing(name);
            return;
        }
        BigDecimal shortest = number.get().stripTrailingZeros();
        String written = shortest.setScale(Math.max(decimals, shortest.scale())).toPlainString();
        write(json -> {
            json.writeFieldName(name);
            json.writeNumber(written);
        });
    }

    void nothing(String name) {
        write(json -> json.writeNullField(name));
    }

    private void decimal(String name, Optional<Long> units, int decimals) {
        if (units.isEmpty()) {
            nothing(name);
            return;
        }
        write(json -> {
            json.writeFieldName(name);
            json.writeNumber(decimal(units.get(), decimals));
        });
    }

    private static String decimal(long units, int decimals) {
        String digits = Long.toString(Math.abs(units));
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int mark = padded.length() - decimals;
        return (units < 0 ? "-" : "") + padded.substring(0, mark) + "." + padded.substring(mark);
    }

    private void write(Step step) {
        try {
            step.write(generator);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One thing written; in memory, so that it never fails. */
    private interface Step {
        void write(JsonGenerator json) throws IOException;
    }
}
