package fr.complet.report;

import fr.complet.call.Assessment;
import fr.complet.reading.SupposedAnswer;
import java.util.List;

/** Writes what supposed answers change: the answers, the budget before, the requirements that end otherwise. */
final class JsonScenario {

    private JsonScenario() {}

    static void write(JsonText json, List<SupposedAnswer> supposed, Assessment before, Assessment after) {
        json.openObject("scenario");
        json.openArray("changes");
        Change.of(supposed, before, after).forEach(change -> {
            json.openObject();
            json.text("path", change.path());
            json.textIfAny("before", change.before().text());
            json.textIfAny("after", change.after().text());
            json.close();
        });
        json.close();
        json.openObject("verdict");
        json.text("before", before.verdict().code());
        json.text("after", after.verdict().code());
        json.close();
        json.openArray("requirements");
        StatusChange.between(before, after).forEach(change -> {
            json.openObject();
            json.text("id", change.after().clause().id());
            json.text("before", change.before().map(JsonDossier::code));
            json.text("after", JsonDossier.code(change.after().status()));
            json.close();
        });
        json.close();
        new JsonBudget(json).write("before", before);
        json.close();
    }
}
