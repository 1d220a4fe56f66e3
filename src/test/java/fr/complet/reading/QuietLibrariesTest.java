package fr.complet.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The libraries that read workbooks print nothing of their own. */
final class QuietLibrariesTest {
    @Test
    void an_error_that_poi_logs_is_not_printed() throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Complaint.class.getName())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(printed).isEqualTo("said" + System.lineSeparator());
    }

    /** Logs as POI does, in a process of its own: the logger keeps the stream that it first met. */
    static final class Complaint {
        private Complaint() {}

        public static void main(String... arguments) {
            org.apache.poi.logging.PoiLogManager.getLogger(Complaint.class)
                    .atError()
                    .log("noise");
            System.out.println("said");
        }
    }
}
