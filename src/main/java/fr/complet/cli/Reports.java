package fr.complet.cli;

import fr.complet.report.ConciseReport;
import fr.complet.report.CsvReport;
import fr.complet.report.GithubReport;
import fr.complet.report.GitlabReport;
import fr.complet.report.HtmlReport;
import fr.complet.report.JsonReport;
import fr.complet.report.JunitReport;
import fr.complet.report.MarkdownReport;
import fr.complet.report.Report;
import fr.complet.report.SarifReport;
import fr.complet.report.TextReport;
import fr.complet.report.Words;

/** Makes the report that tells a result in a given form. */
final class Reports {

    private final Appearance appearance;
    private final Host host;
    private final boolean several;
    private final Words words;

    /**
     * Prepares.
     *
     * @param several whether more than one dossier will be told
     */
    Reports(Appearance appearance, Host host, boolean several) {
        this.appearance = appearance;
        this.host = host;
        this.several = several;
        this.words = Words.in(appearance.language(host));
    }

    Report of(Output output) {
        Words told = output.format().isPublished() && !appearance.personalData() ? words.withoutPersonalData() : words;
        return switch (output.format()) {
            case TEXT ->
                new TextReport(told, appearance.text(host, output.file().isPresent(), several));
            case CONCISE -> new ConciseReport(told);
            case JSON -> JsonReport.document(told);
            case JSONL -> JsonReport.lines(told);
            case SARIF -> new SarifReport(told);
            case JUNIT -> new JunitReport(told);
            case GITHUB -> new GithubReport(told);
            case GITLAB -> new GitlabReport(told);
            case MARKDOWN -> new MarkdownReport(told, several);
            case HTML -> new HtmlReport(told, appearance.text(host, true, several));
            case CSV -> new CsvReport(told);
        };
    }
}
