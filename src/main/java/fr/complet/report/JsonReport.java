package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Verdict;

/**
 * Tells in JSON, for programs: one object, whose dossiers stand one on a line. Whether the run was completed stands
 * after them, because only then it is known.
 */
public final class JsonReport implements Report {

    private static final int SCHEMA = 1;

    private final Words words;

    private JsonReport(Words words) {
        this.words = words;
    }

    /** One JSON object for the whole run. */
    public static Report document(Words words) {
        return new JsonReport(words);
    }

    /** One JSON object on one line for each path, and nothing else. */
    public static Report lines(Words words) {
        return one -> JsonDossier.of(one, words) + "\n";
    }

    @Override
    public String opening() {
        String tool = JsonText.of(json -> {
            json.openObject();
            aboutTool(json);
            json.close();
        });
        return "{\"tool\":" + tool + ",\n\"dossiers\":[\n";
    }

    /** What wrote it, and in which shape. */
    static void aboutTool(JsonText json) {
        json.text("name", "complet");
        json.text("version", Version.current());
        json.number("schema", SCHEMA);
    }

    @Override
    public String of(Checked one) {
        return JsonDossier.of(one, words);
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public boolean tellsWhenCutShort() {
        return true;
    }

    @Override
    public String closing(Summary summary) {
        String counts = JsonText.of(json -> {
            json.openObject();
            json.number("dossiers", summary.dossiers());
            json.number("complete", summary.count(Verdict.COMPLETE));
            json.number("incomplete", summary.count(Verdict.INCOMPLETE));
            json.number("incorrect", summary.count(Verdict.INCORRECT));
            json.number("ineligible", summary.count(Verdict.INELIGIBLE));
            json.number("unreadable", summary.unreadable());
            json.close();
        });
        return "\n],\n\"completed\":" + summary.completed() + ",\n\"summary\":" + counts + "}\n";
    }
}
