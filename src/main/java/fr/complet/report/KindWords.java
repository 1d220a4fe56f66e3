package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import fr.complet.reading.CallFormat;
import fr.complet.reading.Entry;
import fr.complet.reading.KindKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what one requirement asks, from the words of its kind and from what its file writes under the kind's keys. */
final class KindWords {

    private final Entry entry;
    private final List<KindKey> keys;
    private final LocalDate date;
    private final Words words;
    private final Messages explain;

    KindWords(Entry entry, LocalDate date, Words words, Messages explain) {
        this.entry = entry;
        this.keys =
                CallFormat.kind(entry.text().kind()).map(CallFormat.Kind::keys).orElse(List.of());
        this.date = date;
        this.words = words;
        this.explain = explain;
    }

    Optional<String> asked() {
        return sentence("kind.");
    }

    Optional<String> formula() {
        return entry.explanation().formula().map(words::text).or(() -> sentence("formula."));
    }

    /** The sentence for the optional keys that are given, else the plain one. */
    private Optional<String> sentence(String prefix) {
        String kind = prefix + entry.text().kind();
        Stream<String> richer = keys.stream()
                .filter(key -> !key.required() && !entry.text().under(key).isEmpty())
                .map(key -> kind + "+" + key.name());
        return Stream.concat(richer, Stream.of(kind))
                .map(key -> explain.find(key, 1, this::open))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private String open(String name) {
        return keys.stream()
                .filter(key -> key.name().equals(name) || key.plural().equals(name))
                .findFirst()
                .map(this::told)
                .orElse(name);
    }

    private String told(KindKey key) {
        return String.join(
                ", ",
                entry.text().under(key).stream().map(text -> told(key, text)).toList());
    }

    private String told(KindKey key, String text) {
        if (text.startsWith("$")) {
            return parameter(text.substring(1).strip());
        }
        return switch (key.nature()) {
            case QUESTION, LISTED_QUESTION, TABLE -> words.question(text);
            case CHOICE -> choice(key, text);
            case TEXT -> words.region(text);
            case SCHEME -> text.replace('_', ' ');
            case EXPRESSION -> text.strip().replaceAll("\\s+", " ");
            case WORDING -> text;
            case NUMBER, AMOUNT, RATE, DATED_AMOUNT, DATED_RATE, DATED_DAY, DATED_NUMBER -> words.figure(text);
        };
    }

    private String choice(KindKey key, String text) {
        return key.choices().stream()
                .filter(choice -> choice.code().equals(text))
                .findFirst()
                .map(words::label)
                .orElse(text);
    }

    /** The value in force, since a formula is read with its figures. */
    private String parameter(String name) {
        return entry.parameters().stream()
                .filter(parameter ->
                        parameter.name().equals(name) || parameter.name().endsWith("." + name))
                .findFirst()
                .flatMap(parameter -> parameter.on(date))
                .map(words::figure)
                .orElseGet(() -> explain.say("unknown"));
    }

    /** The value of a parameter on the day, or that nobody knows it. */
    String inForce(Dated<String> parameter) {
        String unknown =
                parameter.where().isEmpty() ? explain.say("unknown") : explain.say("unknown_at", parameter.where());
        return parameter.on(date).map(words::figure).orElse(unknown);
    }
}
