package fr.complet.report;

import fr.complet.archive.Checked;
import java.util.function.Supplier;

/** Another report, which is shown dossiers without what they say of people: for forms that a pipeline publishes. */
public record DiscreetReport(Report report) implements Report {

    @Override
    public String opening() {
        return report.opening();
    }

    @Override
    public String of(Checked one) {
        return report.of(Discretion.about(one));
    }

    @Override
    public Supplier<String> telling(Checked one) {
        return report.telling(Discretion.about(one));
    }

    @Override
    public String separator() {
        return report.separator();
    }

    @Override
    public boolean tellsWhenCutShort() {
        return report.tellsWhenCutShort();
    }

    @Override
    public String closing(Summary summary) {
        return report.closing(summary);
    }
}
