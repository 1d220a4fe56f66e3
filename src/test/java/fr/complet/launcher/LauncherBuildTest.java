package fr.complet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** When the launcher builds the program, and what happens when it cannot. */
final class LauncherBuildTest {
    private static final int STATUS_OF_JAVA = 7;

    @TempDir
    private Path folder;

    private Checkout checkout;

    @BeforeEach
    void set_up() {
        checkout = new Checkout(folder).withJava("17.0.1").withMaven();
    }

    @Test
    void builds_on_first_use_with_one_line_on_standard_error() {
        Ending outcome = checkout.launch("--version");

        assertThat(outcome.status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(outcome.err()).contains("construction du programme").hasLineCount(1);
        assertThat(outcome.out()).contains("<%s>".formatted(checkout.jar));
        assertThat(checkout.jar).hasContent("jar");
        assertThat(lock(checkout)).doesNotExist();
    }

    @Test
    void builds_again_only_when_a_source_has_changed() {
        checkout.launch();
        assertThat(checkout.launch().err()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);

        Checkout.write(checkout.source(), "class Program { int changed; }");
        checkout.launch();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void builds_again_when_a_source_has_gone() throws Exception {
        checkout.launch();

        Files.delete(checkout.source());
        checkout.launch();

        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void builds_once_for_a_source_dated_in_the_future() {
        Checkout.date(checkout.source(), Instant.parse("2100-01-01T00:00:00Z"));
        Checkout.date(checkout.root.resolve("pom.xml"), Instant.parse("2101-01-01T00:00:00Z"));

        checkout.launch();
        checkout.launch();

        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void the_manual_comes_beside_the_jar_and_is_that_of_the_last_build() throws Exception {
        Path manual = checkout.root.resolve("target/share/man1");
        checkout.launch();
        assertThat(manual).isDirectoryContaining("glob:**/of-build-x.1");

        Files.delete(checkout.jar);
        checkout.launch();
        assertThat(manual.toFile().list()).containsExactly("of-build-xx.1");
    }

    @Test
    void launches_at_the_same_time_build_once() {
        List<CompletableFuture<Ending>> launches = Stream.generate(
                        () -> CompletableFuture.supplyAsync(checkout::launch))
                .limit(4)
                .toList();

        assertThat(launches)
                .allSatisfy(launch -> assertThat(launch.join().status()).isEqualTo(STATUS_OF_JAVA));
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void takes_over_the_lock_of_a_launch_that_died() {
        Checkout.write(lock(checkout).resolve("pid"), "999999999\n");
        Checkout.write(lock(checkout).resolve("build/complet.jar"), "half a jar");

        assertThat(checkout.launch().status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(checkout.jar).hasContent("jar");
        assertThat(lock(checkout)).doesNotExist();
    }

    @Test
    void reports_a_failed_build_with_the_path_of_its_log() {
        checkout.withMaven("#!/bin/sh\necho 'no network'\nexit 1\n");

        Ending outcome = checkout.launch();

        Path log = checkout.root.resolve("target/construction.log");
        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).contains("a échoué", log.toString()).hasLineCount(2);
        assertThat(log).content().contains("no network");
        assertThat(lock(checkout)).doesNotExist();
    }

    @Test
    void keeps_the_former_jar_when_a_build_fails() {
        checkout.launch();
        Checkout.write(checkout.source(), "class Program { broken }");

        assertThat(checkout.withMaven("#!/bin/sh\nexit 1\n").launch().status()).isEqualTo(2);
        assertThat(checkout.jar).hasContent("jar");
    }

    @Test
    void reports_that_maven_is_missing() throws Exception {
        Files.delete(checkout.programs.resolve("mvn"));

        Ending outcome = checkout.launch();

        assertThat(outcome.status()).isEqualTo(2);
        assertThat(outcome.err()).contains("Maven est introuvable").hasLineCount(1);
    }

    @Test
    void builds_a_checkout_that_cannot_be_written_to_in_the_cache_folder() throws Exception {
        List<String> asAnother = withoutRights();
        Stream.concat(Stream.of(checkout.home), Stream.of(folder)).forEach(path -> open(path));
        set(checkout.root, "a-w");

        List<String> line = new ArrayList<>(asAnother);
        line.add(checkout.script.toString());
        Ending first = checkout.run(folder, line);
        Ending second = checkout.run(folder, line);
        set(checkout.root, "u+w");

        assertThat(first.err()).contains("construction du programme").hasLineCount(1);
        assertThat(second.err()).isEmpty();
        assertThat(second.status()).isEqualTo(STATUS_OF_JAVA);
        assertThat(second.out())
                .contains("<%s/.cache/complet/build%s/complet.jar>".formatted(checkout.home, checkout.root));
        assertThat(checkout.builds()).isEqualTo(1);
        assertThat(checkout.jar).doesNotExist();
    }

    /** The whole way, as a new user goes it: the true sources, Maven and Java. */
    @Test
    @Tag("slow")
    void builds_and_starts_the_program_itself() throws Exception {
        for (String part : List.of("pom.xml", ".mvn", "samples", "src")) {
            copy(Path.of(part), checkout.root.resolve(part));
        }
        checkout.environment.put("PATH", System.getenv("PATH"));
        checkout.environment.put("HOME", System.getProperty("user.home"));
        checkout.environment.put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        checkout.environment.put("JAVA_HOME", System.getProperty("java.home"));

        Ending first = checkout.launch("--version");
        Ending second = checkout.launch("--version");

        assertThat(first.err()).contains("construction du programme").hasLineCount(1);
        assertThat(first.status()).isZero();
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out()).startsWith("complet ");
        try (Stream<Path> kept = Files.walk(folder.resolve("cache"))) {
            assertThat(kept.filter(path -> path.toString().endsWith(".jsa")))
                    .singleElement()
                    .satisfies(archive -> assertThat(archive).isNotEmptyFile());
        }
        a_check_finds_all_its_classes_and_texts_in_the_archive();
        prints_about_each_sample_what_the_tests_print();
    }

    /**
     * To open the jar is what a start can least afford. Java 17 keeps no class of a jar whose path has to be encoded in
     * an address, hence the copies.
     */
    private void a_check_finds_all_its_classes_and_texts_in_the_archive() throws Exception {
        Path jar = Files.copy(checkout.jar, folder.resolve("complet.jar"));
        String sample = folder.resolve("sample").toString();
        copy(Path.of("samples/complet"), Path.of(sample));
        Path archive = folder.resolve("complet.jsa");
        Path log = folder.resolve("classes.log");

        java("-XX:ArchiveClassesAtExit=" + archive, "-cp", jar.toString(), "fr.complet.cli.Rehearsal", sample);
        java(
                "-XX:SharedArchiveFile=" + archive,
                "-Xlog:class+load:file=" + log,
                "-cp",
                jar.toString(),
                "fr.complet.cli.Main",
                "check",
                sample);

        assertThat(log).content().contains("fr.complet.cli.Main").doesNotContain("source: file:", "JarURLConnection");
    }

    private void java(String... arguments) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-Dfile.encoding=UTF-8", "-Xshare:auto"));
        line.addAll(List.of(arguments));
        assertThat(checkout.run(folder, line).status()).isZero();
    }

    /** The build changes classes on their way into the jar: none of it may show. */
    private void prints_about_each_sample_what_the_tests_print() throws Exception {
        try (Stream<Path> samples = Files.list(checkout.root.resolve("samples"))) {
            assertThat(samples.filter(LauncherBuildTest::isTheSameEveryDay))
                    .isNotEmpty()
                    .allSatisfy(this::prints_what_it_promises);
        }
    }

    /** A dossier without a filing date is judged by the rules of today. */
    private static boolean isTheSameEveryDay(Path sample) {
        try {
            Path promise = sample.resolve("expected.txt");
            return Files.exists(promise) && !Files.readString(promise).contains("règles au 23/11/2026");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void prints_what_it_promises(Path sample) throws IOException {
        String promise = Files.readString(sample.resolve("expected.txt"));
        String command = "check samples/" + sample.getFileName();

        Ending told = checkout.launch(command.split(" "));

        assertThat(promise)
                .startsWith("$ complet " + command + "\n" + told.out() + "[code de sortie : " + told.status() + "]\n");
    }

    private static Path lock(Checkout checkout) {
        return checkout.jar.resolveSibling(".construction");
    }

    /** Rights do not bind root, who needs to become someone else to meet a read-only folder. */
    private List<String> withoutRights() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return Collections.emptyList();
        }
        Path setpriv = Path.of("/usr/bin/setpriv");
        assumeTrue(Files.isExecutable(setpriv), "setpriv is not installed");
        return List.of(setpriv.toString(), "--reuid", "65534", "--regid", "65534", "--clear-groups");
    }

    private static void open(Path path) {
        if (!path.toFile().setReadable(true, false)
                || !path.toFile().setExecutable(true, false)
                || !path.toFile().setWritable(true, false)) {
            throw new AssertionError(path + " cannot be opened to all");
        }
    }

    private static void set(Path path, String mode) throws Exception {
        Process chmod = new ProcessBuilder("chmod", "-R", mode, path.toString())
                .inheritIO()
                .start();
        assertThat(chmod.waitFor()).isZero();
    }

    private static void copy(Path from, Path to) throws Exception {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, Files.readAllBytes(path));
                }
            }
        }
    }
}
