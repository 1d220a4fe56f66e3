package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.report.ConciseReport;
import fr.complet.report.JsonReport;
import fr.complet.report.OverviewReport;
import fr.complet.report.Report;
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

    Report of(Output output) {
        Words told = output.format().isPublished() && !appearance.personalData() ? words.withoutPersonalData() : words;
        return switch (output.format()) {
            case TEXT -> text(output, told);
            case CONCISE -> new ConciseReport(told);
            case JSON -> JsonReport.document(told);
            case JSONL -> JsonReport.lines(told);
        };
    }

    private Report text(Output output, Words told) {
        boolean isNamed = sole.filter(Candidate::isNamed).isPresent();
        TextOptions options = appearance.text(host, output.file().isPresent(), !isNamed);
        return sole.isPresent() || options.quiet() ? new TextReport(told, options) : new OverviewReport(told, options);
    }
}
