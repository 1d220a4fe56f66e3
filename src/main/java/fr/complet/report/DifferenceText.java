package fr.complet.report;

import fr.complet.call.CallDifference;
import fr.complet.call.CallDifference.ClauseChange;
import fr.complet.call.CallDifference.ValueChange;
import fr.complet.call.CallDifference.Worth;
import fr.complet.call.Clause;
import fr.complet.language.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What differs between two calls, or between two days of one. */
public final class DifferenceText {

    private final Words words;
    private final Messages messages;
    private final TextOptions options;

    public DifferenceText(Words words, TextOptions options) {
        this.words = words;
        this.messages = words.messages();
        this.options = options;
    }

    /** Each difference on a line; the first sign says whether it goes, comes or changes. */
    public String of(CallDifference difference) {
        List<String> lines = new ArrayList<>();
        if (difference.isNone()) {
            lines.add(messages.say("calls.same"));
        }
        difference.values().forEach(change -> wrapped(lines, value(change)));
        difference.removed().forEach(clause -> wrapped(lines, clause("-", clause)));
        difference.added().forEach(clause -> wrapped(lines, clause("+", clause)));
        difference.changed().forEach(change -> wrapped(lines, changed(change)));
        return String.join("\n", lines) + "\n";
    }

    private String value(ValueChange change) {
        return messages.say("calls.value_changed", change.name(), worth(change.before()), worth(change.after()));
    }

    private String worth(Optional<Worth> worth) {
        return worth.map(known -> new ParameterWords(words).value(known.value()))
                .orElseGet(() -> messages.say("calls.absent"));
    }

    private String clause(String sign, Clause clause) {
        return messages.say("calls.clause", sign, clause.id(), words.title(clause), severity(clause));
    }

    private String changed(ClauseChange change) {
        Clause before = change.before();
        Clause after = change.after();
        List<String> aspects = new ArrayList<>();
        aspect(aspects, "title", words.title(before), words.title(after));
        aspect(aspects, "severity", severity(before), severity(after));
        aspect(aspects, "source", before.source().title(), after.source().title());
        if (!before.requirement().equals(after.requirement()) || !before.when().equals(after.when())) {
            aspects.add(messages.say("calls.rule"));
        }
        if (aspects.isEmpty()) {
            aspects.add(messages.say("calls.details"));
        }
        return messages.say("calls.clause_changed", after.id(), String.join(" · ", aspects));
    }

    private void aspect(List<String> aspects, String key, String before, String after) {
        if (!before.equals(after)) {
            aspects.add(messages.say("calls.changed." + key, before, after));
        }
    }

    private String severity(Clause clause) {
        return messages.say("severity." + clause.gravity().usual().name());
    }

    private void wrapped(List<String> lines, String text) {
        List<String> rows = Layout.wrap(Inert.of(text), options.width() - 2);
        for (int i = 0; i < rows.size(); i++) {
            lines.add((i == 0 ? "" : "  ") + rows.get(i));
        }
    }
}
