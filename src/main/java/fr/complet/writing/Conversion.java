package fr.complet.writing;

import fr.complet.dossier.Illegible;
import fr.complet.language.Language;
import fr.complet.reading.DossierContents;
import fr.complet.reading.DossierSource;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.writing.Obstacle.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes a dossier as another kind of file, which is read again before it counts: it says the same, or it is not there. */
public final class Conversion {

    private final DossierSource source;
    private final Relocation relocation;
    private final List<Obstacle> obstacles = new ArrayList<>();
    private Optional<Failure> unread = Optional.empty();

    public Conversion(DossierSource source, Relocation relocation) {
        this.source = source;
        this.relocation = relocation;
    }

    /** Why nothing was written; none when it was. */
    public List<Obstacle> obstacles() {
        return List.copyOf(obstacles);
    }

    /** Why what was written could not be read again, so that it is not there either. */
    public Optional<Failure> unread() {
        return unread;
    }

    /**
     * Writes the file, unless there is an obstacle.
     *
     * @return whether it is written
     */
    public boolean write(Path file, DossierKind kind) throws IOException {
        DossierContents contents = relocation.of(source.contents());
        contents.misshapen().forEach(stray -> obstacles.add(obstacle(stray)));
        if (kind == DossierKind.WORKBOOK) {
            obstacles.addAll(BookObstacles.of(contents, Template.any(Language.FR)));
        }
        String name = String.valueOf(file.getFileName());
        return obstacles.isEmpty() && WholeFile.write(file, kind.bytes(contents), draft -> isFaithful(draft, name));
    }

    private boolean isFaithful(Path draft, String name) {
        try {
            DossierSource written = DossierSource.read(draft, name);
            obstacles.addAll(Fidelity.differences(source, written, relocation));
            return obstacles.isEmpty();
        } catch (Unreadable refused) {
            unread = Optional.of(refused.failure());
            return false;
        }
    }

    private static Obstacle obstacle(Illegible<?> stray) {
        return new Obstacle(Kind.MISSHAPEN, stray.path(), Obstacle.reason(stray), stray.place());
    }
}
