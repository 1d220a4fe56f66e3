package fr.complet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the launcher finds itself and Java, and what it hands over. */
final class LauncherTest {
    private static final int STATUS_OF_JAVA = 7;

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void set_up() {
        checkout = new Checkout(folder);
    }

    @Test
    void hands_arguments_and_status_over_untouched() {
        Ending outcome = checkout.withJar().withJava("17.0.1").launch("check", "mon dossier", "", "*", "l'été");

        assertThat(outcome.status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("<-cp>\n<%s>\n<fr.complet.cli.Main>\n<check>\n<mon dossier>\n<>\n<*>\n<l'été>\n"
                        .formatted(checkout.jar));
    }

    @Test
    void becomes_java_so_that_signals_reach_it() {
        Ending outcome = checkout.withJar().withJava("17").launch();

        assertThat(outcome.out()).contains("pid=%d ".formatted(outcome.pid()));
    }

    @Test
    void works_through_a_chain_of_links_from_any_folder() {
        Path bin = folder.resolve("mes programmes");
        Checkout.link(bin.resolve("un"), Path.of("deux"));
        Checkout.link(bin.resolve("deux"), Path.of("../lien/complet"));
        Checkout.link(folder.resolve("lien/complet"), checkout.script);

        Ending outcome = checkout.withJar().withJava("17").launch(folder, Path.of("mes programmes/un"));

        assertThat(outcome.status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(outcome.out()).contains("<%s>".formatted(checkout.jar));
    }

    @Test
    void works_through_a_linked_folder() {
        Checkout.link(folder.resolve("lien"), checkout.script.getParent());

        Ending outcome = checkout.withJar().withJava("17").launch(folder, Path.of("lien/complet"));

        assertThat(outcome.out()).contains("<%s>".formatted(checkout.jar));
    }

    @Test
    void says_nothing_of_a_terminal_when_there_is_none() {
        checkout.environment.put("COLUMNS", "100");

        assertThat(checkout.withJar().withJava("17").launch().out())
                .doesNotContain("complet.terminal", "complet.columns", "complet.keyboard");
    }

    @Test
    void gives_java_a_locale_that_knows_accents() {
        checkout.environment.put("LANG", "C");

        assertThat(checkout.withJar().withJava("17").launch().out()).contains("locale=C.UTF-8");
    }

    @Test
    void obeys_the_options_of_the_environment_without_java_announcing_them() {
        checkout.environment.put("JAVA_TOOL_OPTIONS", "-Xmx1g -Da=*");

        assertThat(checkout.withJar().withJava("17").launch().out()).contains("<-Xmx1g>\n<-Da=*>\n<", "options=none");
    }

    @Test
    void follows_the_links_of_the_java_on_the_path() {
        Path jdk = checkout.java("jdk", "21.0.2");
        Checkout.link(checkout.programs.resolve("java"), folder.resolve("alternatives"));
        Checkout.link(folder.resolve("alternatives"), jdk.resolve("bin/java"));

        assertThat(checkout.withJar().launch().status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(checkout.launch().status()).as("as noted").isEqualTo(STATUS_OF_JAVA);
    }

    @Test
    void notices_that_the_java_on_the_path_has_become_another() throws Exception {
        Path java = checkout.programs.resolve("java");
        Checkout.link(java, checkout.java("jdk-17", "17.0.2").resolve("bin/java"));
        checkout.withJar().launch();
        Files.delete(java);
        Checkout.link(java, checkout.java("jdk-11", "11.0.2").resolve("bin/java"));

        assertThat(checkout.launch().err()).contains("Java 11.0.2");
    }

    @Test
    void refuses_to_start_without_java() {
        Ending outcome = checkout.withJar().launch();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("Java est introuvable", "Java 17").hasLineCount(1);
    }

    @Test
    void refuses_a_java_that_is_too_old() {
        Ending outcome = checkout.withJar().withJava("1.8.0_412").launch();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("Java 17 ou plus récent", "Java 1.8.0_412")
                .hasLineCount(1);
    }

    @Test
    void asks_a_java_without_a_release_file_for_its_version() {
        Checkout.executable(checkout.programs.resolve("java"), """
                #!/bin/sh
                echo 'openjdk version "11.0.22" 2024-01-16' >&2
                """);

        Ending outcome = checkout.withJar().launch();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("Java 11.0.22");
    }

    @Test
    void prefers_a_recent_java_on_the_path_to_an_old_one_in_the_environment() {
        checkout.withJar().withJava("11.0.2");
        Checkout.link(
                checkout.programs.resolve("java"),
                checkout.java("jdk", "17.0.2").resolve("bin/java"));

        assertThat(checkout.launch().status()).isEqualTo(STATUS_OF_JAVA);
    }

    @Test
    void names_an_archive_of_classes_made_for_this_jar() {
        Ending outcome = checkout.withJar().withJava("17.0.1").launch("calls");

        assertThat(outcome.out()).containsPattern("<-XX:SharedArchiveFile=.*/17\\.0\\.1/.*complet\\.jar\\.jsa>");
        assertThat(outcome.out()).doesNotContain("ArchiveClassesAtExit");
    }

    @Test
    void makes_the_archive_again_for_another_jar() {
        Path archive = archive(checkout.withJar().withJava("17").launch());
        Checkout.write(archive, "of the former jar");
        assertThat(archive(checkout.launch())).hasContent("of the former jar");

        Checkout.date(checkout.jar, Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(archive(checkout.launch())).hasContent("archive");
        Checkout.write(archive, "of the later jar");
        Checkout.date(archive, Instant.parse("2100-01-01T00:00:00Z"));
        assertThat(archive(checkout.launch())).hasContent("of the later jar");
    }

    @Test
    void does_without_an_archive_when_nothing_can_be_kept() {
        checkout.environment.remove("HOME");

        Ending outcome = checkout.withJar().withJava("17").launch();

        assertThat(outcome.status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).doesNotContain("SharedArchiveFile");
    }

    private static Path archive(Ending outcome) {
        return outcome.out()
                .lines()
                .filter(line -> line.startsWith("<-XX:SharedArchiveFile="))
                .map(line -> Path.of(line.substring(line.indexOf('=') + 1, line.length() - 1)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No archive is named: " + outcome));
    }
}
