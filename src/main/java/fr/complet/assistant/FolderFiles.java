package fr.complet.assistant;

import fr.complet.assistant.Desk.Suggestion;
import fr.complet.assistant.Desk.Suggestions;
import fr.complet.reading.DossierFile;
import fr.complet.spelling.Ranking;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files in the folder of a dossier, which its pièces may be; links are not followed. */
record FolderFiles(DossierFile dossier) implements Suggestions {

    private static final int DEEPEST = 4;
    private static final int MOST = 2_000;
    private static final int SHOWN = 40;

    @Override
    public List<Suggestion> of(String typed) {
        return Ranking.ranked(typed, names()).stream()
                .limit(SHOWN)
                .map(name -> new Suggestion(name, ""))
                .toList();
    }

    /** Whether a text is the path of one of them. */
    boolean has(String path) {
        return names().contains(path.replace('\\', '/'));
    }

    /** Their paths, as a dossier writes them. */
    private List<String> names() {
        Path folder = dossier.folder();
        try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
            return files.filter(this::mayBePiece)
                    .limit(MOST)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException unlistable) {
            return List.of();
        }
    }

    private boolean mayBePiece(Path file) {
        String name = String.valueOf(file.getFileName());
        return Files.isRegularFile(file)
                && !name.startsWith(".")
                && !name.endsWith("~")
                && !file.equals(dossier.path().toAbsolutePath());
    }
}
