package fr.complet.report;

import fr.complet.dossier.Choice;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.Reference;
import fr.complet.parameter.SourceStatus;
import fr.complet.reading.Entry;
import fr.complet.requirement.Finding;
import fr.complet.requirement.Status;
import fr.complet.requirement.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells of a requirement what it asks, why, with what figures, on what source, by examples, and how to mend it. */
final class Explainer {

    private final Entry entry;
    private final LocalDate date;
    private final Words words;
    private final Messages explain;
    private final KindWords kind;
    private final List<ExplanationPart> parts = new ArrayList<>();

    private Explainer(Entry entry, LocalDate date, Words words) {
        this.entry = entry;
        this.date = date;
        this.words = words;
        this.explain = Messages.explaining(words.messages().language());
        this.kind = new KindWords(entry, date, words, explain);
    }

    static List<ExplanationPart> explain(Entry entry, LocalDate date, Words words) {
        return new Explainer(entry, date, words).all();
    }

    /** How grave it is, who acts, and where it is declared. */
    static String heading(Entry entry, Words words) {
        Messages explain = Messages.explaining(words.messages().language());
        return explain.say(
                "head",
                words.messages()
                        .say("severity." + entry.clause().gravity().usual().name()),
                explain.say("actor." + entry.clause().actor().name()),
                words.text(entry.homeTitle()),
                entry.home());
    }

    private List<ExplanationPart> all() {
        add("asked", kind.asked().stream());
        String when = entry.text().when();
        add("when", Stream.of(when.isEmpty() ? explain.say("always") : when));
        add("why", entry.explanation().why().map(words::text).stream());
        add("formula", kind.formula().stream());
        add("values", entry.parameters().stream().flatMap(parameter -> values(parameter).stream()));
        add("exceptions", entry.text().cases().stream().map(one -> explain.say("graver", one.severity(), one.when())));
        add("source", source(entry.clause().source()).stream());
        entry.passing().ifPresent(shown -> example("passing", shown));
        entry.failing()
                .ifPresent(shown -> example(shown.judged().is(Status.UNDECIDED) ? "judged_by_hand" : "failing", shown));
        add("remedy", entry.clause().remedy().map(words::text).stream());
        add("waiver", waiver().stream());
        return parts;
    }

    private void add(String key, Stream<String> rows) {
        List<String> all = rows.filter(row -> !row.isEmpty()).toList();
        if (!all.isEmpty()) {
            parts.add(ExplanationPart.of(explain.say(key), all));
        }
    }

    /** The value in force, then every value with its period and source. */
    private List<String> values(Dated<String> parameter) {
        List<String> rows = new ArrayList<>();
        rows.add(explain.say("in_force", parameter.name(), kind.inForce(parameter), words.day(date)));
        parameter.values().forEach(value -> rows.add("– " + explain.say("history", period(value), valued(value))));
        return rows;
    }

    private String valued(DatedValue<String> value) {
        String text = value.value().map(words::figure).orElseGet(() -> explain.say("unknown"));
        return text + value.source().map(source -> " (" + source.title() + ")").orElse("");
    }

    private String period(DatedValue<String> value) {
        List<String> bounds = Stream.of(
                        told("since", value.since()),
                        told("until", value.until()),
                        told("observed", value.observedOn()))
                .flatMap(Optional::stream)
                .toList();
        return bounds.isEmpty() ? explain.say("any_date") : String.join(", ", bounds);
    }

    private Optional<String> told(String key, Optional<LocalDate> day) {
        return day.map(known -> explain.say(key, words.day(known)));
    }

    private List<String> source(Reference source) {
        String read = source.readOn()
                .map(day -> words.messages().say("source.read", words.day(day)))
                .orElse("");
        String trust = source.status() == SourceStatus.TEXTE
                ? ""
                : " · " + words.messages().say("source." + source.status().name());
        return List.of(source.title() + read + trust, source.url());
    }

    private void example(String key, Entry.Illustration shown) {
        List<String> notes = new ArrayList<>();
        shown.example().title().map(words::text).ifPresent(notes::add);
        for (Finding finding : shown.judged().outcome().findings()) {
            notes.add("→ " + words.message(entry.clause(), finding));
        }
        parts.add(new ExplanationPart(
                explain.say(key),
                shown.example().lines(),
                notes.stream().distinct().toList(),
                true));
    }

    private List<String> waiver() {
        Optional<Waiver> waiver = entry.clause().waiver();
        if (waiver.isEmpty()) {
            return List.of(explain.say("no_waiver"));
        }
        Waiver grounds = waiver.get();
        List<String> rows = new ArrayList<>();
        rows.add(explain.say("waiver_reasons", labels(grounds.reasons())));
        grounds.evidence().ifPresent(piece -> rows.add(explain.say("waiver_evidence", words.label(piece))));
        if (!grounds.withoutEvidence().isEmpty()) {
            rows.add(explain.say("waiver_free", labels(grounds.withoutEvidence())));
        }
        rows.add(explain.say("waiver_how", entry.id(), grounds.reasons().get(0).code()));
        return rows;
    }

    private String labels(List<? extends Choice> choices) {
        return String.join(", ", choices.stream().map(words::label).toList());
    }
}
