package fr.complet.cli;

import fr.complet.dossier.PieceType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The samples as files, for tests that run them or change a copy. */
final class SampleFiles {

    static final Path TOP = Path.of("").toAbsolutePath();

    static final Map<String, String> NO_VARIABLES = Map.of();

    private SampleFiles() {}

    /** Whether the dossier of a sample has a pièce of a type, whatever its state. */
    static boolean names(Path sample, PieceType type) throws IOException {
        return Files.readString(sample.resolve("dossier.yaml")).contains("type: " + type.code());
    }

    /** A copy of a sample whose dossier has one more pièce, written as YAML in braces. */
    static Path withPiece(Path sample, Path folder, String piece) throws IOException {
        copy(sample, folder);
        Path dossier = folder.resolve("dossier.yaml");
        String text = Files.readString(dossier);
        Files.writeString(dossier, text.replaceFirst("(?m)^pieces:\\n(\\s+)-", "pieces:\n$1- " + piece + "\n$1-"));
        return folder;
    }

    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> copyOne(file, to.resolve(from.relativize(file).toString())));
        }
    }

    private static void copyOne(Path from, Path to) {
        try {
            if (Files.isDirectory(from)) {
                Files.createDirectories(to);
            } else {
                Files.copy(from, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
