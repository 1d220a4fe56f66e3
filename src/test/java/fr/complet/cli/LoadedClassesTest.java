package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** A library is loaded by the runs that need it and by no other, or every check would pay for it. */
final class LoadedClassesTest {

    @Test
    void a_check_loads_the_language_of_expressions_only_for_a_call_that_has_one() throws Exception {
        assertThat(loaded("check", "samples/complet", "-q"))
                .contains("fr.complet.cli.CheckCommand")
                .noneMatch(name -> name.startsWith("dev.cel.") || name.startsWith("com.google."))
                .noneMatch(name -> name.startsWith("fr.complet.expression."));
        assertThat(loaded("check", "samples/complet", "-q", "--call", "samples/appels/fonds-quartiers.yaml"))
                .anyMatch(name -> name.startsWith("dev.cel."));
    }

    /** The classes that a run of the program loads. */
    private static List<String> loaded(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xlog:class+load:stdout:none",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return printed.lines().map(line -> line.split(" ", 2)[0]).toList();
    }
}
