package fr.complet.report;

import fr.complet.call.Call;
import fr.complet.call.Chapter;
import fr.complet.call.Clause;
import fr.complet.call.Severity;
import fr.complet.language.Messages;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import fr.complet.parameter.Reference;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Everything that a call asks on a day: its values, known or not, its requirements by chapter, its sources. */
public final class CallPage {

    private static final String INDENT = "  ";

    private final LocalDate day;
    private final Words words;
    private final Messages messages;
    private final TextOptions options;
    private final ParameterWords parameters;

    public CallPage(LocalDate day, Words words, TextOptions options) {
        this.day = day;
        this.words = words;
        this.messages = words.messages();
        this.options = options;
        this.parameters = new ParameterWords(words);
    }

    public String of(Call call) {
        List<String> lines = new ArrayList<>();
        Layout.wrap(Inert.of(words.text(call.title())), options.width())
                .forEach(line -> lines.add(options.style().strong(line)));
        String about = messages.say(
                "calls.about",
                call.id(),
                words.count(call.version()),
                call.authority().name(),
                words.day(day));
        wrapped(lines, "", about);
        lines.add("");
        lines.addAll(HomonymText.of(call, words, options));
        values(lines, "calls.own_values", call, true);
        requirements(lines, call);
        values(lines, "calls.common_values", call, false);
        sources(lines, call);
        return String.join("\n", lines) + "\n";
    }

    private void values(List<String> lines, String heading, Call call, boolean own) {
        String prefix = call.id() + ".";
        List<Map.Entry<String, Dated<?>>> chosen = call.parameters().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(prefix) == own)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        lines.addAll(Rule.of(messages.say(heading), options));
        for (Map.Entry<String, Dated<?>> entry : chosen) {
            String name = own ? entry.getKey().substring(prefix.length()) : entry.getKey();
            String value = parameters.value(entry.getValue(), day);
            wrapped(lines, "", messages.say("calls.value", name, value, parameters.about(entry.getValue(), day)));
        }
        lines.add("");
    }

    private void requirements(List<String> lines, Call call) {
        for (Chapter chapter : Chapter.values()) {
            List<Clause> clauses = call.clauses().stream()
                    .filter(clause -> clause.chapter() == chapter)
                    .sorted(Comparator.comparing(CallPage::gravest))
                    .toList();
            if (!clauses.isEmpty()) {
                lines.addAll(Rule.of(messages.say("chapter." + chapter.name()), options));
                clauses.forEach(clause -> requirement(lines, clause));
                lines.add("");
            }
        }
    }

    private void requirement(List<String> lines, Clause clause) {
        Severity usual = clause.gravity().usual();
        String severity = messages.say("severity." + usual.name());
        if (gravest(clause) != usual) {
            severity = messages.say(
                    "calls.may_be",
                    severity,
                    messages.say("severity." + gravest(clause).name()));
        }
        wrapped(lines, "", messages.say("calls.requirement", clause.id(), words.title(clause), severity));
    }

    /** The severity that it has, or can have in some dossier. */
    private static Severity gravest(Clause clause) {
        return clause.gravity().cases().stream()
                .map(one -> one.severity())
                .reduce(clause.gravity().usual(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    private void sources(List<String> lines, Call call) {
        Set<Reference> sources = new LinkedHashSet<>();
        call.clauses().forEach(clause -> sources.add(clause.source()));
        call.parameters()
                .values()
                .forEach(value -> value.values().stream()
                        .map(DatedValue::source)
                        .forEach(source -> source.ifPresent(sources::add)));
        lines.addAll(Rule.of(messages.say("calls.sources"), options));
        for (Reference source : sources) {
            wrapped(lines, "", parameters.source(source));
            if (!source.url().isEmpty()) {
                // Never broken, so that a terminal still opens it.
                String read = source.readOn()
                        .map(on -> messages.say("source.read", words.day(on)))
                        .orElse("");
                lines.add(INDENT + Inert.of(source.url()) + read);
            }
        }
    }

    /** A text whose lines after the first are shifted. */
    private void wrapped(List<String> lines, String indent, String text) {
        List<String> rows = Layout.wrap(Inert.of(text), options.width() - INDENT.length());
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i == 0 ? indent : indent + INDENT) + rows.get(i));
        }
    }
}
