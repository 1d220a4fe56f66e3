package fr.complet.report;

import fr.complet.advice.Remedy;
import fr.complet.dossier.Resource;
import java.util.Optional;

/** Writes the fields of one remedy. */
final class JsonRemedy implements Remedy.Teller<Void> {

    private final JsonText json;

    JsonRemedy(JsonText json) {
        this.json = json;
    }

    @Override
    public Void amount(Remedy.Amount remedy) {
        json.text("kind", "amount");
        resource(remedy.resource());
        json.money("before", Optional.of(remedy.before()));
        json.money("after", Optional.of(remedy.now()));
        json.money("own_before", remedy.own().map(Remedy.OwnChange::before));
        json.money("own_after", remedy.own().map(Remedy.OwnChange::now));
        return after(remedy.after());
    }

    @Override
    public Void paying(Remedy.Paying remedy) {
        json.text("kind", "section");
        resource(remedy.resource());
        json.text("section", remedy.section().code());
        return after(remedy.after());
    }

    @Override
    public Void allocated(Remedy.Allocated remedy) {
        json.text("kind", "allocation");
        json.openArray("parts");
        for (Remedy.Part part : remedy.parts()) {
            json.openObject();
            resource(part.resource());
            json.money("investment", Optional.of(part.investment()));
            json.money("operating", Optional.of(part.operating()));
            json.close();
        }
        json.close();
        return end();
    }

    @Override
    public Void written(Remedy.Written remedy) {
        json.text("kind", "written");
        json.text("path", remedy.path());
        json.money("before", Optional.of(remedy.before()));
        json.money("after", Optional.of(remedy.now()));
        return end();
    }

    private void resource(Resource resource) {
        json.text("resource", resource.place().path());
    }

    private Void after(Remedy.After after) {
        json.money("balance", Optional.of(after.balance()));
        JsonAdvice.clauses(json, "breaks", after.broken());
        return end();
    }

    /** A teller that writes has nothing to hand back. */
    @SuppressWarnings("NullAway")
    private static Void end() {
        return null;
    }
}
