package fr.complet.archive;

import fr.complet.call.Assessment;
import fr.complet.dossier.Attachment.Condition;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.reading.CallLibrary;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The files that a dossier is made of: its own, those of its pièces, that of its call. */
public final class WatchedFiles {

    private final Set<Path> files = new LinkedHashSet<>();

    private WatchedFiles() {}

    /** Those of a dossier, as far as its last assessment names them; never one outside its folder. */
    public static Set<Path> of(Candidate candidate, Optional<Assessment> last) {
        WatchedFiles watched = new WatchedFiles();
        candidate.file().ifPresent(watched.files::add);
        if (last.isPresent() && candidate.folder().isPresent()) {
            watched.add(last.get().dossier(), candidate.folder().get());
        }
        return watched.files;
    }

    private void add(Dossier dossier, Path folder) {
        for (Piece piece : dossier.pieces().all()) {
            boolean outside = piece.attachment()
                    .filter(found -> found.condition() == Condition.OUTSIDE)
                    .isPresent();
            piece.file().value().filter(file -> !outside).ifPresent(file -> add(file, folder));
        }
        dossier.filing().call().value().filter(CallLibrary::isFile).ifPresent(call -> add(call, folder));
    }

    private void add(String named, Path folder) {
        try {
            Path file = folder.resolve(named.replace('\\', '/')).normalize();
            if (file.startsWith(folder)) {
                files.add(file);
            }
        } catch (InvalidPathException impossible) {
            // A name that no file can bear never appears.
        }
    }
}
