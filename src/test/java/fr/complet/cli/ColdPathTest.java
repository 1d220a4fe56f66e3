package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A form that was not asked for costs a check nothing: none of its classes is loaded. */
final class ColdPathTest {

    @Test
    void a_check_loads_no_class_of_a_form_that_it_does_not_write() throws Exception {
        assertThat(loadedBy("text"))
                .contains("fr.complet.report.TextReport")
                .doesNotContain(
                        "fr.complet.report.Sarif",
                        "fr.complet.report.Junit",
                        "fr.complet.report.Html",
                        "fr.complet.report.Csv",
                        "fr.complet.report.Git",
                        "fr.complet.report.FormatWords",
                        "fr.complet.report.Markdown",
                        "fr.complet.report.Discretion",
                        "fr.complet.report.OverviewReport",
                        "fr.complet.archive.Archived",
                        "fr.complet.archive.Baseline ",
                        "fr.complet.reading.SettingsForm",
                        "fr.complet.cli.Interruption",
                        "fr.complet.cli.ProgressLine",
                        "fr.complet.cli.Watch",
                        "fr.complet.cli.Glance",
                        "fr.complet.cli.Shell ",
                        "fr.complet.cli.ShellTerminal",
                        "fr.complet.cli.ShellWords",
                        "fr.complet.cli.EditedLines",
                        "fr.complet.cli.CommandStop",
                        "fr.complet.archive.FileWatch",
                        "fr.complet.report.ChangesText",
                        "java.util.concurrent.Executors",
                        "me.tongfei",
                        "org.jline",
                        "org.apache.commons.compress",
                        "org.apache.commons.csv",
                        "javax.xml.stream.XMLOutputFactory");
        assertThat(loadedBy("csv")).contains("fr.complet.report.CsvReport", "org.apache.commons.csv");
    }

    private static String loadedBy(String form) throws Exception {
        Process check = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load:stdout",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "fr.complet.cli.Main",
                        "check",
                        "samples/complet",
                        "-f",
                        form)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String loaded = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).isZero();
        return loaded;
    }
}
