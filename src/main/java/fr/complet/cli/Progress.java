package fr.complet.cli;

import fr.complet.archive.Search;
import java.util.function.Supplier;

/** Shows somebody who watches a terminal how far a long run has come. */
interface Progress {

    /** For nobody. */
    static Progress none() {
        return new Progress() {};
    }

    static Progress of(Host host, Supplier<Search> search, Outlets outlets) {
        return none();
    }

    /** Something is about to be written beside it. */
    default void pause() {}

    /** One more dossier is done. */
    default void step() {}

    /** The run is over. */
    default void close() {}
}
