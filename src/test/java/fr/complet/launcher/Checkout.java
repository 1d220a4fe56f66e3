package fr.complet.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A copy of the launcher in a checkout of its own, among programs of which some pretend to be Java and Maven. */
final class Checkout {
    private static final List<String> TOOLS =
            List.of("env", "find", "mkdir", "mv", "readlink", "rm", "sh", "sleep", "stty", "touch");

    /** Shows what it was given; makes the archive that it is asked for; ends with status 7, which is nobody else's. */
    private static final String JAVA = """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:ArchiveClassesAtExit=*) printf archive >"${argument#*=}" ;;
              esac
              printf '<%s>\\n' "$argument"
            done
            printf 'pid=%s locale=%s options=%s\\n' "$$" "${LC_ALL-}" "${JAVA_TOOL_OPTIONS-none}"
            exit 7
            """;

    private static final String MAVEN = """
            #!/bin/sh
            mkdir "%1$s/building" || exit 1
            printf 'x' >>"%1$s/builds"
            for argument; do
              case $argument in
                -Dcomplet.build=*) folder=${argument#*=} ;;
              esac
            done
            mkdir -p "$folder/share/man1"
            read -r builds <"%1$s/builds"
            : >"$folder/share/man1/of-build-$builds.1"
            printf jar >"$folder/complet.jar"
            rm -r "%1$s/building"
            """;

    final Path root;
    final Path script;
    final Path jar;
    final Path programs;
    final Path home;
    final Map<String, String> environment = new HashMap<>();

    Checkout(Path parent) {
        root = parent.resolve("dossier d’été à Mâcon");
        script = root.resolve("scripts/complet");
        jar = root.resolve("target/complet.jar");
        programs = parent.resolve("programs");
        home = parent.resolve("home");
        write(root.resolve("pom.xml"), "<project/>");
        write(source(), "class Program {}");
        executable(script, read(Path.of("scripts/complet")));
        create(home);
        create(programs);
        for (String tool : TOOLS) {
            executable(programs.resolve(tool), "#!/bin/sh\nexec %s \"$@\"\n".formatted(locate(tool)));
        }
        environment.put("PATH", programs.toString());
        environment.put("HOME", home.toString());
        age(root);
    }

    Path source() {
        return root.resolve("src/main/java/Program.java");
    }

    Checkout withJar() {
        write(jar, "jar");
        return this;
    }

    /** A Java that says its version in the file named "release", as those of all vendors do. */
    Checkout withJava(String version) {
        environment.put("JAVA_HOME", java("jdk-" + version, version).toString());
        return this;
    }

    /** A Java installed in a folder beside the checkout. */
    Path java(String folder, String version) {
        Path jdk = root.resolveSibling(folder);
        write(jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"%s\"\n".formatted(version));
        executable(jdk.resolve("bin/java"), JAVA);
        return jdk;
    }

    Checkout withMaven() {
        return withMaven(MAVEN.formatted(home));
    }

    Checkout withMaven(String text) {
        executable(programs.resolve("mvn"), text);
        return this;
    }

    long builds() {
        Path counter = home.resolve("builds");
        return Files.exists(counter) ? read(counter).length() : 0;
    }

    Ending launch(String... arguments) {
        return launch(root, script, arguments);
    }

    Ending launch(Path folder, Path command, String... arguments) {
        List<String> line = new ArrayList<>(List.of(command.toString()));
        line.addAll(List.of(arguments));
        return run(folder, line);
    }

    Ending run(Path folder, List<String> line) {
        try {
            Path out = Files.createTempFile(home, "out", "");
            Path err = Files.createTempFile(home, "err", "");
            ProcessBuilder builder = new ProcessBuilder(line)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().clear();
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The launcher does not end: " + read(err));
            }
            return new Ending(process.pid(), process.exitValue(), read(out), read(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    static void date(Path file, Instant instant) {
        try {
            Files.setLastModifiedTime(file, FileTime.from(instant));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Dates everything well before the jar, whatever the precision of the file system. */
    static void age(Path folder) {
        try (var files = Files.walk(folder)) {
            files.forEach(file -> date(file, Instant.parse("2020-01-01T00:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, String text) {
        try {
            create(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void executable(Path file, String text) {
        write(file, text);
        if (!file.toFile().setExecutable(true, false)) {
            throw new AssertionError(file + " cannot be made executable");
        }
    }

    static void link(Path link, Path target) {
        try {
            create(link.getParent());
            Files.createSymbolicLink(link, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path locate(String tool) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, tool))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new AssertionError(tool + " is not installed"));
    }

    private static void create(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
