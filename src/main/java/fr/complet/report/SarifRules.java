package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.language.Messages;
import fr.complet.parameter.Reference;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rules of a SARIF run: every requirement of every call that was met, whether or not something was found against it. */
final class SarifRules {

    private final Words words;
    private final FormatWords said;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<String> rules = new ArrayList<>();
    private final Set<Call> known = Collections.newSetFromMap(new IdentityHashMap<>());

    SarifRules(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
        indexes.put(Remark.UNREADABLE, 0);
        rules.add(unreadable());
    }

    /** Of two requirements with one id, in two calls or on two days, the first is told. */
    void add(Assessment assessment) {
        if (!known.add(assessment.call())) {
            return;
        }
        for (Judged one : assessment.checklist()) {
            if (indexes.putIfAbsent(one.clause().id(), rules.size()) == null) {
                rules.add(rule(one.clause(), one.source()));
            }
        }
    }

    int indexOf(String id) {
        return Objects.requireNonNull(indexes.get(id));
    }

    List<String> all() {
        return List.copyOf(rules);
    }

    private String unreadable() {
        return JsonText.of(json -> {
            json.openObject();
            json.text("id", Remark.UNREADABLE);
            text(json, "shortDescription", said.say("unreadable.title"));
            text(json, "help", said.say("unreadable.help"));
            level(json, Level.ERROR);
            json.close();
        });
    }

    private String rule(Clause clause, Reference source) {
        return JsonText.of(json -> {
            json.openObject();
            json.text("id", clause.id());
            text(json, "shortDescription", words.title(clause));
            if (WebAddress.is(source.url())) {
                json.text("helpUri", source.url());
            }
            json.openObject("help");
            json.text("text", String.join("\n", help(clause, source, false)));
            json.text("markdown", String.join("\n\n", help(clause, source, true)));
            json.close();
            level(json, usual(clause.gravity().usual()));
            properties(json, clause);
            json.close();
        });
    }

    private static void properties(JsonText json, Clause clause) {
        json.openObject("properties");
        json.openArray("tags");
        json.item(clause.chapter().code());
        json.item(clause.gravity().usual().name().toLowerCase(Locale.ROOT));
        json.close();
        json.text("actor", clause.actor().name().toLowerCase(Locale.ROOT));
        json.close();
    }

    /** What is asked and how grave it is, what to do, on what source, and how to know more. */
    private List<String> help(Clause clause, Reference source, boolean markdown) {
        Messages common = words.messages();
        List<String> rows = new ArrayList<>();
        String severity = common.say("severity." + clause.gravity().usual().name());
        rows.add(said.say("sarif.help", plain(words.title(clause), markdown), severity));
        clause.remedy().ifPresent(remedy -> rows.add(common.say("screen.remedy", plain(words.text(remedy), markdown))));
        rows.add(said.say("sarif.source", source(source, markdown)));
        String command = "complet explain " + clause.id();
        rows.add(said.say("sarif.more", markdown ? "`" + command + "`" : command));
        return rows;
    }

    private String source(Reference source, boolean markdown) {
        String title = new ParameterWords(words).source(source);
        return markdown
                ? MarkdownText.link(title, source.url())
                : Inert.of(title + " " + source.url()).strip();
    }

    private static String plain(String text, boolean markdown) {
        return markdown ? MarkdownText.prose(text) : Inert.of(text);
    }

    private static Level usual(Severity severity) {
        return switch (severity) {
            case ELIGIBILITY, BLOCKING -> Level.ERROR;
            case WARNING -> Level.WARNING;
            case ADVICE -> Level.NOTE;
        };
    }

    private static void level(JsonText json, Level level) {
        json.openObject("defaultConfiguration");
        json.text("level", SarifResults.code(level));
        json.close();
    }

    private static void text(JsonText json, String name, String text) {
        json.openObject(name);
        json.text("text", Inert.of(text));
        json.close();
    }
}
