package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the program in a Java of its own, with too little memory for the dossier. */
@Tag("slow")
final class FullMemoryTest {

    @TempDir
    Path folder;

    @Test
    void a_full_memory_ends_in_one_sentence_and_exit_code_3() throws Exception {
        Path dossier = folder.resolve("dossier.yaml");
        Files.writeString(
                dossier, "appel: tid-bfc-2021\nbudget:\n  depenses:\n" + "    - {libelle: x}\n".repeat(90_000));

        Process complet = complet(dossier);
        String said = new String(complet.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(complet.waitFor()).isEqualTo(3);
        assertThat(said).contains("mémoire").doesNotContain("\tat ");
    }

    private Process complet(Path dossier) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(List.of(
                        java,
                        "-Xmx24m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "fr.complet.cli.Main",
                        "check",
                        dossier.toString()))
                .redirectOutput(folder.resolve("out").toFile())
                .start();
    }
}
