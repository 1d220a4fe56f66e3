package fr.complet.report;

import fr.complet.archive.Checked;

/**
 * Tells the budget of a dossier in JSON: one object, whose {@code budget} has the shape that a check gives it, and what was
 * asked besides.
 */
public final class BudgetJson {

    private BudgetJson() {}

    /** The budget of one path, or why there is none. */
    public static String of(Checked one, BudgetView view, Words words) {
        return JsonText.of(json -> {
                    json.openObject();
                    json.openObject("tool");
                    JsonReport.aboutTool(json);
                    json.close();
                    json.text("path", one.path());
                    new JsonDossier(json, words).budget(one);
                    view.explained()
                            .ifPresent(wanted -> one.assessment()
                                    .ifPresentOrElse(
                                            assessment -> new JsonExplanations(json, words).write(assessment, wanted),
                                            () -> json.nothing("derivation")));
                    json.close();
                })
                + "\n";
    }
}
