package fr.complet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The version of an installed Java, from the text file that every vendor puts there. */
final class JavaVersion {

    private JavaVersion() {}

    static String of(Path home) throws IOException {
        Path release = home.resolve("release");
        Optional<String> version = Files.exists(release)
                ? Files.readAllLines(release).stream()
                        .filter(line -> line.startsWith("JAVA_VERSION="))
                        .map(line -> line.replaceAll("JAVA_VERSION=|\"", ""))
                        .findFirst()
                : Optional.empty();
        return "Java " + version.orElse("of unknown version");
    }
}
