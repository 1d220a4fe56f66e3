package fr.complet.report;

import fr.complet.advice.Advice;
import fr.complet.archive.Checked;
import fr.complet.call.Assessment;

/**
 * Tells the budget of a dossier in JSON: one object, whose {@code budget} has the shape that a check gives it, and what was
 * asked besides.
 */
public final class BudgetJson {

    private BudgetJson() {}

    /** The budget of one path, or why there is none. */
    public static String of(BudgetView view, Words words) {
        Checked one = view.scenario().after();
        return JsonText.of(json -> {
                    json.openObject();
                    json.openObject("tool");
                    JsonReport.aboutTool(json);
                    json.close();
                    json.text("path", one.path());
                    new JsonDossier(json, words).budget(one);
                    one.assessment().ifPresent(assessment -> besides(assessment, view, json, words));
                    json.close();
                })
                + "\n";
    }

    private static void besides(Assessment assessment, BudgetView view, JsonText json, Words words) {
        new JsonPlanNotes(json, words).write(assessment);
        if (view.supposes()) {
            view.scenario()
                    .before()
                    .assessment()
                    .ifPresent(
                            before -> JsonScenario.write(json, view.scenario().supposed(), before, assessment));
        }
        if (view.advises()) {
            new JsonAdvice(json, assessment, words).write(Advice.on(assessment));
        }
        view.explained().ifPresent(wanted -> new JsonExplanations(json, words).write(assessment, wanted));
    }
}
