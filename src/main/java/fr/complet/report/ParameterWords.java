package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.Reference;
import fr.complet.parameter.SourceStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the parameters of calls into words: what one is worth on a day, since when, and who says so. */
record ParameterWords(Words words) {

    /** Its value on a day, or that nobody knows it. */
    String value(Dated<?> parameter, LocalDate day) {
        return value(parameter.on(day));
    }

    String value(Optional<?> value) {
        return value.map(this::told).orElseGet(() -> messages().say("calls.unknown"));
    }

    /** What is to be known of the value beside it: its period, its source, or where it is to be found. */
    String about(Dated<?> parameter, LocalDate day) {
        Optional<? extends DatedValue<?>> entry = parameter.entryOn(day);
        if (entry.flatMap(DatedValue::value).isEmpty()) {
            return parameter.where().isEmpty()
                    ? messages().say("calls.nowhere")
                    : messages().say("calls.where", parameter.where());
        }
        List<String> parts = new ArrayList<>();
        entry.flatMap(DatedValue::observedOn)
                .ifPresent(on -> parts.add(messages().say("calls.observed", words.day(on))));
        entry.flatMap(DatedValue::since).ifPresent(on -> parts.add(messages().say("calls.since", words.day(on))));
        entry.flatMap(DatedValue::until).ifPresent(on -> parts.add(messages().say("calls.until", words.day(on))));
        entry.flatMap(DatedValue::source).map(this::source).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    /** A source by its title, with how far it can be trusted when it is not the text itself. */
    String source(Reference source) {
        if (source.status() == SourceStatus.TEXTE) {
            return source.title();
        }
        String mention = messages().say("source." + source.status().name());
        return source.title().isEmpty() ? mention : source.title() + " · " + mention;
    }

    private String told(Object value) {
        if (value instanceof Money money) {
            return words.amount(money);
        }
        if (value instanceof Rate rate) {
            return words.rate(rate);
        }
        if (value instanceof LocalDate day) {
            return words.day(day);
        }
        return value instanceof Integer number ? words.count(number) : String.valueOf(value);
    }

    private Messages messages() {
        return words.messages();
    }
}
