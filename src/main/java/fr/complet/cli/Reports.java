package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.cli.Output.Format;
import fr.complet.report.ConciseReport;
import fr.complet.report.CsvReport;
import fr.complet.report.DiscreetReport;
import fr.complet.report.GithubReport;
import fr.complet.report.GitlabReport;
import fr.complet.report.HtmlReport;
import fr.complet.report.JsonReport;
import fr.complet.report.JunitReport;
import fr.complet.report.MarkdownReport;
import fr.complet.report.OverviewReport;
import fr.complet.report.Report;
import fr.complet.report.SarifReport;
import fr.complet.report.TextOptions;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import java.util.Optional;

/** Makes the report that tells a result in a given form. */
final class Reports {

    private final Appearance appearance;
    private final Host host;
    private final Optional<Candidate> sole;
    private final Words words;

    /**
     * Prepares.
     *
     * @param sole the only dossier of the run; nothing when there are several
     */
    Reports(Appearance appearance, Host host, Optional<Candidate> sole) {
        this.appearance = appearance;
        this.host = host;
        this.sole = sole;
        this.words = Words.in(appearance.language(host));
    }

    /** The only dossier of the run; nothing when there are several. */
    Optional<Candidate> sole() {
        return sole;
    }

    Report of(Output<Format> output) {
        Report report = plain(output);
        return output.format().isPublished() && !appearance.personalData() ? new DiscreetReport(report) : report;
    }

    private Report plain(Output<Format> output) {
        return switch (output.format()) {
            case TEXT -> text(output);
            case CONCISE -> new ConciseReport(words);
            case JSON -> JsonReport.document(words);
            case JSONL -> JsonReport.lines(words);
            case SARIF -> new SarifReport(words);
            case JUNIT -> new JunitReport(words);
            case GITHUB -> new GithubReport(words);
            case GITLAB -> new GitlabReport(words);
            case MARKDOWN -> new MarkdownReport(words, sole.isEmpty());
            case HTML -> new HtmlReport(words, appearance.text(host, true, sole.isEmpty()));
            case CSV -> new CsvReport(words);
            case XLSX -> throw new IllegalArgumentException("a workbook is no text");
        };
    }

    private Report text(Output<Format> output) {
        boolean isNamed = sole.filter(Candidate::isNamed).isPresent();
        TextOptions options = appearance.text(host, output.file().isPresent(), !isNamed);
        return sole.isPresent() || options.quiet()
                ? new TextReport(words, options)
                : new OverviewReport(words, options);
    }
}
