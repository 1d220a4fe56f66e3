package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The forms made for platforms keep to what those read, on every sample, on what cannot be read, and on a dossier that
 * tries to break them: each is read by its official schema, or by a program that reads it in earnest.
 */
final class FormatContractTest {

    private static final Schema SARIF = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(FormatContractTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"));
    private static final Schema GITLAB = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(FormatContractTest.class.getResourceAsStream("gitlab.schema.json"));

    @TempDir
    static Path folder;

    private static final List<String> PATHS = new ArrayList<>();

    @BeforeAll
    static void every_kind_of_dossier() throws IOException {
        SamplesTest.samples().forEach(sample -> PATHS.add(sample.toString()));
        PATHS.addAll(List.of("samples/absent", "pom.xml"));
        Path hostile = HostileDossier.in(folder);
        PATHS.add(hostile.toString());
    }

    @Test
    void sarif_keeps_to_the_schema_of_oasis() {
        String text = told("sarif").out();

        assertThat(SARIF.validate(text, InputFormat.JSON)).isEmpty();
        assertThat(SARIF.validate(text.replace("\"startLine\":1,", "\"startLine\":0,"), InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void each_sarif_result_names_its_rule_and_has_a_fingerprint_of_its_own() {
        JsonNode run =
                JsonMapper.shared().readTree(told("sarif").out()).get("runs").get(0);
        JsonNode rules = run.get("tool").get("driver").get("rules");

        List<String> fingerprints = new ArrayList<>();
        for (JsonNode result : run.get("results")) {
            assertThat(rules.get(result.get("ruleIndex").asInt()).get("id")).isEqualTo(result.get("ruleId"));
            fingerprints.add(
                    result.get("partialFingerprints").get("completFinding/v1").asString());
        }
        assertThat(fingerprints).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        assertThat(run.get("invocations").get(0).get("exitCode").asInt()).isEqualTo(2);
        assertThat(run.get("invocations").get(0).get("executionSuccessful").asBoolean())
                .isFalse();
    }

    @Test
    void gitlab_keeps_to_its_schema_and_repeats_no_fingerprint() {
        String text = told("gitlab").out();

        // The hostile dossier stands outside the current folder, which no repository admits.
        String inside = text.replace("\"path\":\"" + folder, "\"path\":\"x");
        assertThat(GITLAB.validate(inside, InputFormat.JSON)).isEmpty();
        List<String> fingerprints = JsonMapper.shared().readTree(text).findValuesAsString("fingerprint");
        assertThat(fingerprints).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void junit_is_read_by_one_of_its_readers() throws Exception {
        String text = told("junit").out();

        TestSuiteXmlParser reader = new TestSuiteXmlParser(new NullConsoleLogger());
        List<ReportTestSuite> suites = reader.parse(new InputStreamReader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));

        assertThat(reader.isValid()).isTrue();
        // It makes a suite of each class of tests: a chapter of a checklist.
        List<ReportTestCase> cases =
                suites.stream().flatMap(suite -> suite.getTestCases().stream()).toList();
        Pattern promised = Pattern.compile("<testsuite [^>]* tests=\"(\\d+)\" failures=\"(\\d+)\"");
        assertThat(sum(promised, 1, text)).isEqualTo(cases.size());
        assertThat(sum(promised, 2, text))
                .isPositive()
                .isEqualTo(cases.stream().filter(ReportTestCase::hasFailure).count());
        assertThat(promised.matcher(text).results()).hasSameSizeAs(PATHS);
    }

    private static long sum(Pattern promised, int number, String text) {
        return promised.matcher(text)
                .results()
                .mapToLong(suite -> Long.parseLong(suite.group(number)))
                .sum();
    }

    @Test
    void every_line_of_csv_has_as_many_cells_as_there_are_columns_and_no_formula() throws IOException {
        for (String language : List.of("fr", "en")) {
            String text = told("csv", "--lang", language).out();
            char separator = language.equals("fr") ? ';' : ',';
            assertThat(text).startsWith("\uFEFF").contains("\r\n");
            CSVFormat format =
                    CSVFormat.RFC4180.builder().setDelimiter(separator).get();
            List<CSVRecord> rows =
                    format.parse(new StringReader(text.substring(1))).getRecords();
            assertThat(rows)
                    .hasSizeGreaterThan(100)
                    .allSatisfy(
                            row -> assertThat(row.size()).isEqualTo(rows.get(0).size()));
            assertThat(rows.stream().flatMap(CSVRecord::stream)).noneMatch(cell -> cell.matches("[=+@-].*"));
        }
    }

    @Test
    void github_is_given_one_command_a_line_and_nothing_a_dossier_wrote_is_one() {
        List<String> lines = told("github").out().lines().toList();

        assertThat(lines)
                .hasSizeBetween(2, 30)
                .allMatch(line -> line.matches(
                        "::(error|warning|notice) (file=[^,:]+,line=\\d+(,col=\\d+)?,)?title=[A-Za-z0-9-]+::.+"));
        assertThat(lines.get(lines.size() - 1)).contains("GitHub montre");
    }

    @Test
    void a_run_to_which_nothing_is_objected_is_written_all_the_same() {
        for (String form : List.of("sarif", "gitlab", "junit", "github", "csv", "markdown")) {
            Run run = Run.complet("check", "samples/complet", "-f", form);
            assertThat(run.status()).as(form).isZero();
            assertThat(run.out()).as(form).isNotBlank();
        }
        assertThat(SARIF.validate(
                        Run.complet("check", "samples/complet", "-f", "sarif").out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_ready_dossier_has_no_error_and_any_other_has_one() throws IOException {
        for (Path sample : SamplesTest.samples()) {
            Run run = Run.complet("check", sample.toString(), "-f", "sarif");
            boolean open = run.out()
                    .lines()
                    .anyMatch(line ->
                            line.contains("\"level\":\"error\",\"message\"") && line.contains("\"suppressions\":[]"));
            assertThat(open).as(sample.toString()).isEqualTo(run.status() == 1);
        }
    }

    @Test
    void every_form_ends_with_the_same_code() {
        for (String path : List.of("samples/complet", "samples/incomplet", "samples/absent")) {
            int status = Run.complet("check", path).status();
            assertThat(Stream.of(Output.Format.values()).filter(Output.Format::isText))
                    .allSatisfy(form -> assertThat(
                                    Run.complet("check", path, "-f", form.name().toLowerCase(Locale.ROOT))
                                            .status())
                            .isEqualTo(status));
        }
    }

    @Test
    void the_guide_the_readme_and_the_help_name_every_form() throws IOException {
        String guide = Files.readString(Path.of("src/site/markdown/integration-continue.md"));
        String readme = Files.readString(Path.of("README.md"));
        String help = Run.complet("check", "--help").out();

        assertThat(Stream.of(Output.Format.values()).map(form -> form.name().toLowerCase(Locale.ROOT)))
                .allSatisfy(form -> {
                    assertThat(guide).contains("`" + form + "`");
                    assertThat(readme).contains(form);
                    assertThat(help).contains(form);
                });
    }

    @Test
    void a_form_is_the_same_twice_and_has_its_other_name() {
        assertThat(told("sarif").out()).isEqualTo(told("sarif").out());
        assertThat(told("github-actions").out()).isEqualTo(told("github").out());
    }

    private static Run told(String form, String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", "-f", form));
        arguments.addAll(List.of(more));
        arguments.addAll(PATHS);
        Run run = Run.complet(arguments.toArray(String[]::new));
        assertThat(run.err()).isEmpty();
        return run;
    }
}
