package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Tells findings in SARIF 2.1.0, for code scanning. The results are written as they come; the rules, which are those of
 * every call that was met, stand after them.
 */
public final class SarifReport implements Report {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Words words;
    private final FormatWords said;
    private final SarifResults results;
    private final SarifRules rules;
    private final SarifQuota quota = new SarifQuota();

    public SarifReport(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
        this.results = new SarifResults(words);
        this.rules = new SarifRules(words);
    }

    @Override
    public String opening() {
        return "{\"$schema\":\"" + SCHEMA + "\",\"version\":\"2.1.0\",\"runs\":[{\"results\":[\n";
    }

    @Override
    public String of(Checked one) {
        return telling(one).get();
    }

    @Override
    public Supplier<String> telling(Checked one) {
        List<SarifResults.Result> found = results.of(one);
        return () -> {
            one.assessment().ifPresent(assessment -> rules.add(assessment));
            return told(found);
        };
    }

    private String told(List<SarifResults.Result> found) {
        List<String> kept = new ArrayList<>();
        for (SarifResults.Result result : found) {
            if (quota.admits(result.level())) {
                kept.add(result.json(rules.indexOf(result.id())));
            }
        }
        return String.join(separator(), kept);
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
        return "\n],\n\"tool\":{\"driver\":"
                + driver()
                + "},\n\"invocations\":[" + invocation(summary)
                + "],\n\"columnKind\":\"utf16CodeUnits\",\n\"originalUriBaseIds\":{\"" + SarifResults.ROOT + "\":"
                + root()
                + "},\n\"automationDetails\":{\"id\":\"complet/\"},\n\"properties\":" + counts(summary) + "}]}\n";
    }

    private String driver() {
        String about = JsonText.of(json -> {
            json.openObject();
            json.text("name", "Complet");
            json.text("version", Version.current());
            json.text("semanticVersion", Version.current());
            json.text("language", said.language());
            json.close();
        });
        return about.substring(0, about.length() - 1) + ",\"rules\":[\n" + String.join(",\n", rules.all()) + "\n]}";
    }

    /** A run without a verdict for every dossier was no success, whatever else it found. */
    private String invocation(Summary summary) {
        return JsonText.of(json -> {
            json.openObject();
            json.truth("executionSuccessful", summary.completed() && summary.exitCode() <= 1);
            json.number("exitCode", summary.exitCode());
            json.openArray("toolExecutionNotifications");
            notices(summary).forEach(text -> {
                json.openObject();
                json.text("level", "warning");
                json.openObject("message");
                json.text("text", text);
                json.close();
                json.close();
            });
            json.close();
            json.close();
        });
    }

    private List<String> notices(Summary summary) {
        List<String> notices = new ArrayList<>();
        if (!summary.completed()) {
            notices.add(words.messages().say("summary.cut_short"));
        }
        if (summary.unreadable() > 0) {
            notices.add(said.count("sarif.unreadable", summary.unreadable()));
        }
        if (quota.isPassed()) {
            notices.add(said.say("sarif.truncated", words.count(quota.admitted()), words.count(quota.asked())));
        }
        return notices;
    }

    private String root() {
        return JsonText.of(json -> {
            json.openObject();
            json.openObject("description");
            json.text("text", said.say("sarif.root"));
            json.close();
            json.close();
        });
    }

    private String counts(Summary summary) {
        return JsonText.of(json -> {
            json.openObject();
            json.number("dossiers", summary.dossiers());
            for (Verdict verdict : Verdict.values()) {
                json.number(verdict.code(), summary.count(verdict));
            }
            json.number("unreadable", summary.unreadable());
            json.number("resultsFound", quota.asked());
            json.number("resultsShown", quota.admitted());
            json.close();
        });
    }
}
