package fr.complet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A bug ends in a sentence and in exit code 2, never in a stack trace. */
final class InternalErrorTest {

    @Test
    void a_bug_in_a_command_is_told_in_a_sentence() {
        var err = new ByteArrayOutputStream();
        Host host = new Host(
                new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(new byte[0]),
                Map.of(),
                Path.of("").toAbsolutePath(),
                () -> {
                    throw new IllegalStateException("l’horloge est arrêtée");
                },
                Optional.empty(),
                false);

        int status = new Program(host).run("calls");

        assertThat(status).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("Erreur interne de Complet")
                .contains("l’horloge est arrêtée")
                .hasLineCount(1);
    }
}
