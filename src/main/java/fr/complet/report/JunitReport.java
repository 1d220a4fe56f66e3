package fr.complet.report;

import fr.complet.archive.Checked;

/**
 * Tells results as JUnit does, which most pipelines show: a dossier is a test suite, a requirement a test case, so that
 * what is met is seen as well. What blocks fails; a reserve, advice and what cannot be judged are skipped, with why.
 */
public final class JunitReport implements Report {

    private final Words words;
    private final FormatWords said;

    public JunitReport(Words words) {
        this.words = words;
        this.said = FormatWords.of(words);
    }

    @Override
    public String opening() {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Complet\">\n";
    }

    @Override
    public String of(Checked one) {
        return JunitSuite.of(one, words, said);
    }

    @Override
    public String closing(Summary summary) {
        return "</testsuites>\n";
    }
}
