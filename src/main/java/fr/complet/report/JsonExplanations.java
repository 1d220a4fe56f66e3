package fr.complet.report;

import fr.complet.budget.BreakdownName;
import fr.complet.budget.Derivation;
import fr.complet.budget.Explanations;
import fr.complet.budget.FigureName;
import fr.complet.call.Assessment;

/** Writes how figures come about: under {@code derivation}, each under its name. */
final class JsonExplanations {

    private final JsonText json;
    private final JsonDerivation derivation;

    JsonExplanations(JsonText json, Words words) {
        this.json = json;
        this.derivation = new JsonDerivation(json, words);
    }

    void write(Assessment assessment, Explained wanted) {
        Explanations explanations = assessment.explanations();
        json.openObject("derivation");
        for (FigureName name : wanted.figures()) {
            json.openObject(name.code());
            whole(explanations.of(name));
            json.close();
        }
        for (BreakdownName name : wanted.breakdowns()) {
            json.openArray(name.code());
            explanations.of(name).forEach(entry -> {
                json.openObject();
                whole(entry);
                json.close();
            });
            json.close();
        }
        json.close();
    }

    private void whole(Derivation how) {
        how.told(derivation);
    }
}
