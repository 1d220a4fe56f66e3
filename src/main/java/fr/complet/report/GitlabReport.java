package fr.complet.report;

import fr.complet.archive.Checked;
import fr.complet.call.Severity;
import java.util.Optional;

/** Tells findings as the Code Quality report with which GitLab annotates a merge request. */
public final class GitlabReport implements Report {

    private final Words words;
    private final FormatWords said;

    public GitlabReport(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
    }

    @Override
    public String opening() {
        return "[\n";
    }

    @Override
    public String of(Checked one) {
        var fingerprints = new Fingerprints(one.path());
        var issues = new StringBuilder();
        for (Remark remark : Remark.open(one, words)) {
            // Numbered even when it is accepted, so that the others keep theirs.
            String fingerprint = fingerprints.of(remark);
            if (!remark.isAccepted(one)) {
                issues.append(issues.isEmpty() ? "" : separator()).append(issue(remark, fingerprint));
            }
        }
        return issues.toString();
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String closing(Summary summary) {
        return "\n]\n";
    }

    private String issue(Remark remark, String fingerprint) {
        return JsonText.of(json -> {
            json.openObject();
            json.text("description", Inert.of(said.whole(remark)));
            json.text("check_name", remark.id());
            json.text("fingerprint", fingerprint);
            json.text("severity", severity(remark));
            json.openObject("location");
            json.text("path", SourcePath.of(remark.place().file()));
            json.openObject("lines");
            json.number("begin", remark.line());
            json.close();
            json.close();
            json.close();
        });
    }

    private static String severity(Remark remark) {
        return switch (remark.level()) {
            case ERROR -> isCurable(remark) ? "critical" : "blocker";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    private static boolean isCurable(Remark remark) {
        Optional<Severity> severity = remark.judged().map(judged -> judged.severity());
        return severity.filter(Severity.BLOCKING::equals).isPresent();
    }
}
