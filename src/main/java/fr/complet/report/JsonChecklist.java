package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.budget.FigureName;
import fr.complet.call.Clause;
import fr.complet.call.Judged;
import fr.complet.money.Money;
import fr.complet.parameter.Reference;
import fr.complet.requirement.Computed;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Fact;
import fr.complet.requirement.Finding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes the checklist of a dossier in the order of the call. */
final class JsonChecklist {

    private final JsonText json;
    private final Words words;
    private final Checked dossier;

    JsonChecklist(JsonText json, Words words, Checked dossier) {
        this.json = json;
        this.words = words;
        this.dossier = dossier;
    }

    void write(List<Judged> checklist) {
        json.openArray("checklist");
        checklist.forEach(this::one);
        json.close();
    }

    private void one(Judged one) {
        Clause clause = one.clause();
        json.openObject();
        json.text("id", clause.id());
        json.text("section", clause.chapter().code());
        json.text("title", words.title(clause));
        json.text("severity", code(one.severity()));
        json.text("actor", code(clause.actor()));
        json.text("status", JsonDossier.code(one.status()));
        json.openArray("undecided_for");
        one.outcome().doubts().forEach(doubt -> json.item(told(doubt)));
        json.close();
        json.openArray("findings");
        one.outcome().findings().forEach(finding -> finding(one, finding));
        json.close();
        source(json, one.source());
        json.close();
    }

    private static String told(Doubt doubt) {
        String kind = code(doubt.kind());
        return doubt.about().isEmpty() ? kind : kind + ":" + doubt.about();
    }

    private void finding(Judged one, Finding finding) {
        Clause clause = one.clause();
        json.openObject();
        json.text("message", words.message(clause, finding));
        json.text("remedy", words.keyedRemedy(clause, finding));
        json.text("expected", words.expected(finding));
        json.text("actual", words.actual(finding));
        finding.computed().ifPresent(computed -> derivation(finding, computed));
        JsonDossier.place(json, finding.place());
        json.truth("accepted", dossier.isAccepted(one, finding));
        json.close();
    }

    /** What is written, what it comes to, and by how much the first exceeds the second. */
    private void derivation(Finding finding, Computed computed) {
        Optional<Money> declared = finding.actual().flatMap(Fact::amount);
        json.openObject("derivation");
        json.text("figure", computed.figure().map(FigureName::code));
        json.money("declared", declared);
        json.money("recomputed", Optional.of(computed.money()));
        json.money("difference", declared.map(written -> written.minus(computed.money())));
        json.close();
    }

    static void source(JsonText json, Reference source) {
        json.openObject("source");
        json.text("title", source.title());
        json.textIfAny("url", source.url());
        json.text("status", source.status().english());
        json.text("read_on", JsonDossier.day(source.readOn()));
        json.close();
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
