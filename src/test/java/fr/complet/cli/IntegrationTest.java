package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The commands of {@code samples/ci} are run as they stand there, in a repository with dossiers. */
@Tag("slow")
final class IntegrationTest {

    private static final Path CI = Path.of("samples/ci").toAbsolutePath();
    private static final YAMLMapper YAML = new YAMLMapper();

    /** The repository of an office, with a ready dossier and an incomplete one. */
    @TempDir
    Path office;

    @BeforeEach
    void open() throws IOException {
        for (String sample : List.of("complet", "incomplet")) {
            SampleFiles.copy(
                    Path.of("samples", sample), office.resolve("dossiers").resolve(sample));
        }
        program(office.resolve(".complet/scripts/complet"));
    }

    @Test
    void github_checks_sums_up_and_leaves_what_it_sends() throws Exception {
        JsonNode steps = YAML.readTree(CI.resolve("github.yml"))
                .get("jobs")
                .get("complet")
                .get("steps");

        Ended check = bash(runOf(steps, "Vérifier les dossiers"));
        Ended summary = bash(runOf(steps, "Résumer"));

        assertThat(check.status()).as(check.said()).isEqualTo(1);
        assertThat(check.said())
                .contains("::error file=dossiers/incomplet/dossier.yaml,line=9,col=9,title=porteur-siret::");
        assertThat(summary.status()).isZero();
        assertThat(Files.readString(office.resolve("summary"))).contains("2 dossiers");
        assertThat(Files.readString(office.resolve("complet.sarif")))
                .contains("\"uri\":\"dossiers/incomplet/dossier.yaml\"");
        assertThat(steps.toString()).contains("\"sarif_file\":\"complet.sarif\"", "--body-file complet.md");
    }

    @Test
    void gitlab_checks_and_leaves_the_artifacts_that_it_names() throws Exception {
        JsonNode job = YAML.readTree(CI.resolve("gitlab.yml")).get("complet");

        Ended check = bash(job.get("script").get(0).asString());

        assertThat(check.status()).as(check.said()).isEqualTo(1);
        JsonNode artifacts = job.get("artifacts");
        List<String> named = new ArrayList<>();
        artifacts.get("paths").forEach(path -> named.add(path.asString()));
        artifacts.get("reports").forEach(path -> named.add(path.asString()));
        assertThat(named)
                .hasSize(3)
                .allSatisfy(file -> assertThat(office.resolve(file)).isNotEmptyFile());
    }

    @Test
    void the_hook_tells_what_lacks_and_stops_only_what_cannot_be_read() throws Exception {
        bash("git init -q . && git add dossiers && cp '" + CI.resolve("pre-commit") + "' .git/hooks/pre-commit");

        Ended first = commit();
        assertThat(first.status()).as(first.said()).isZero();
        assertThat(first.said())
                .contains("dossiers/incomplet/dossier.yaml:9:9: blocking porteur-siret ")
                .contains("dossiers/complet/dossier.yaml");

        Files.writeString(office.resolve("dossiers/complet/pieces/rib.pdf"), "\n", StandardOpenOption.APPEND);
        Ended second = commit();
        assertThat(second.status()).as(second.said()).isZero();
        assertThat(second.said()).contains("dossiers/complet/").doesNotContain("dossiers/incomplet/");

        Files.writeString(office.resolve("dossiers/incomplet/dossier.yaml"), "a: [");
        Ended third = commit();
        assertThat(third.status()).isNotZero();
        assertThat(third.said()).contains("dossiers/incomplet/dossier.yaml:1:", ": blocking unreadable ");

        Files.writeString(office.resolve("notes.txt"), "rien");
        assertThat(bash("git reset -q && git add notes.txt && git " + WHO + " commit -qm notes")
                        .said())
                .isEmpty();
    }

    @Test
    void the_hook_of_pre_commit_checks_the_files_that_it_is_given() throws Exception {
        JsonNode hook = YAML.readTree(CI.resolve("pre-commit-config.yaml"))
                .get("repos")
                .get(0)
                .get("hooks")
                .get(0);
        String file = "dossiers/incomplet/dossier.yaml";

        assertThat(file).containsPattern(hook.get("files").asString());
        assertThat("dossiers/incomplet/pieces/dossier.pdf")
                .doesNotContainPattern(hook.get("files").asString());
        Ended ended = bash(hook.get("entry").asString() + " " + file);
        assertThat(ended.status()).as(ended.said()).isZero();
        assertThat(ended.said()).contains(file + ":9:9: blocking porteur-siret ");
    }

    @Test
    void make_checks_and_makes_reports() throws Exception {
        Ended check = bash("make -f '" + CI.resolve("Makefile") + "'");
        Ended report = bash("make -f '" + CI.resolve("Makefile") + "' rapport");

        assertThat(check.status()).as(check.said()).isEqualTo(2);
        assertThat(check.said()).contains("dossiers/incomplet/dossier.yaml");
        assertThat(report.status()).as(report.said()).isZero();
        assertThat(office.resolve("rapport.html")).isNotEmptyFile();
        assertThat(office.resolve("rapport.csv")).isNotEmptyFile();
    }

    private static final String WHO = "-c user.name=office -c user.email=office@example.org";

    private Ended commit() throws Exception {
        return bash("git add dossiers && git " + WHO + " commit -qm dossiers");
    }

    private static String runOf(JsonNode steps, String name) {
        for (JsonNode step : steps) {
            if (step.path("name").asString("").equals(name)) {
                return step.get("run").asString();
            }
        }
        throw new AssertionError("no step " + name);
    }

    /** Stands for the launcher: the program under test, without being packed first. */
    private static void program(Path script) throws IOException {
        Files.createDirectories(script.getParent());
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Files.writeString(script, """
                #!/bin/sh
                exec '%s' -XX:TieredStopAtLevel=1 -Dfile.encoding=UTF-8 -cp '%s' fr.complet.cli.Main "$@"
                """.formatted(java, classPath()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Ended bash(String command) throws IOException, InterruptedException {
        ProcessBuilder shell = new ProcessBuilder("bash", "-c", command)
                .directory(office.toFile())
                .redirectErrorStream(true);
        Map<String, String> environment = shell.environment();
        environment.put("PATH", office.resolve(".complet/scripts") + ":" + environment.get("PATH"));
        environment.put("GITHUB_STEP_SUMMARY", office.resolve("summary").toString());
        environment.keySet().removeIf(name -> name.startsWith("GIT_") || name.startsWith("COMPLET"));
        Process process = shell.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private record Ended(int status, String said) {}
}
