package fr.complet.cli;

import fr.complet.archive.Candidate;
import fr.complet.archive.Search;
import java.util.function.Supplier;

/** Shows somebody who watches a terminal how far a long run has come. */
interface Progress {

    /** For nobody. */
    static Progress none() {
        return new Progress() {};
    }

    /**
     * For whoever watches the standard error, unless the results appear before his eyes anyway.
     *
     * @param search the same as that of the run, to count beforehand what it will find
     */
    static Progress of(Host host, Outlets outlets, Supplier<Search> search) {
        boolean automatic = host.variable("CI").isPresent()
                || host.variable("TERM").filter("dumb"::equals).isPresent();
        return automatic || outlets.areSeen()
                ? none()
                : host.console()
                        .watched()
                        .map(columns -> ProgressLine.of(host, columns, count(search.get())))
                        .orElseGet(Progress::none);
    }

    private static long count(Search search) {
        long count = 0;
        while (search.hasNext()) {
            Candidate passed = search.next();
            passed.pass();
            count++;
        }
        return count;
    }

    /** One more dossier is done. */
    default void step() {}

    /** The run is over: nothing of it stays. */
    default void close() {}
}
