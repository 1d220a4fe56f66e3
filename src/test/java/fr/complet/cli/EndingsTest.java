package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a run ends when something outside of it fails or stops it, in a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "signals and devices are those of Unix")
final class EndingsTest {

    private static final int PATIENCE_IN_SECONDS = 60;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"INT,130", "TERM,143"})
    void a_run_that_is_stopped_leaves_nothing_half_written(String signal, int status) throws Exception {
        Files.writeString(folder.resolve("avant.jsonl"), "avant\n");
        List<String> arguments =
                new ArrayList<>(List.of("-f", "json=fin.json", "-f", "jsonl=avant.jsonl", "-f", "text"));
        arguments.addAll(Collections.nCopies(3_000, sample("complet")));
        Process process = started(arguments);
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("PRÊT À DÉPOSER");
            kill(process, signal);

            assertThat(out.lines().toList())
                    .contains("Vérification interrompue : les dossiers suivants n’ont pas été lus."
                            .replace(" :", "\u00a0:"));
            assertThat(process.waitFor()).isEqualTo(status);
        }
        assertThat(files()).containsExactly("avant.jsonl", "fin.json");
        assertThat(folder.resolve("avant.jsonl")).hasContent("avant");
        assertThat(folder.resolve("fin.json"))
                .content()
                .startsWith("{\"tool\":")
                .contains("\"completed\":false")
                .endsWith("}\n");
    }

    @Test
    void a_run_that_waits_for_ever_can_still_be_stopped() throws Exception {
        Process process = started(List.of(sample("complet"), "-", "-f", "text", "-f", "json=fin.json", "--jobs", "1"));
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(out.readLine()).startsWith("PRÊT À DÉPOSER");
            kill(process, "TERM");

            assertThat(process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(143);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_reader_that_has_seen_enough_is_left_in_peace() throws Exception {
        String many = String.join(" ", Collections.nCopies(3_000, sample("complet")));

        Process process = shell("%s check " + many + " | head -n 1; exit ${PIPESTATUS[0]}");

        assertThat(read(process.inputReader(StandardCharsets.UTF_8)))
                .hasLineCount(1)
                .startsWith("PRÊT À DÉPOSER");
        assertThat(read(process.errorReader(StandardCharsets.UTF_8))).isEmpty();
        assertThat(process.waitFor()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "check %s > /dev/full,sur la sortie standard",
        "check %s -f json=/dev/full -q,/dev/full",
        "check %s -f json=absent/fin.json -q,absent/fin.json"
    })
    void a_full_disk_or_a_folder_that_is_not_there_is_told(String command, String what) throws Exception {
        Process process = shell("%s " + command.formatted(sample("complet")));

        String told = read(process.errorReader(StandardCharsets.UTF_8));
        assertThat(process.waitFor()).isEqualTo(2);
        assertThat(told).contains(what).hasLineCount(1);
        assertThat(files()).isEmpty();
    }

    private static String sample(String name) {
        return SampleFiles.TOP.resolve("samples").resolve(name).toString();
    }

    private Process started(List<String> arguments) throws IOException {
        // Whoever starts the tests in the background has this signal ignored by all that they start.
        List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
        command.addAll(program());
        command.add("check");
        command.addAll(arguments);
        return new ProcessBuilder(command).directory(folder.toFile()).start();
    }

    private Process shell(String command) throws IOException {
        return new ProcessBuilder("bash", "-c", command.formatted(String.join(" ", program())))
                .directory(folder.toFile())
                .start();
    }

    private static List<String> program() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "fr.complet.cli.Main");
    }

    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void kill(Process process, String signal) throws Exception {
        assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                        .start()
                        .waitFor())
                .isZero();
    }

    private static String read(BufferedReader reader) throws IOException {
        try (reader) {
            return String.join("\n", reader.lines().toList());
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
