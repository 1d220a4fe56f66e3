package fr.complet.assistant;

import fr.complet.assistant.Desk.Left;
import java.io.IOException;
import java.util.Optional;

/** Opens any question or table of the dossier, in the midst of another question. */
interface Editor {

    /** Whether something of that name can be opened. */
    boolean knows(String name);

    /** What can be opened and has nearly that name, as it would have to be typed. */
    Optional<String> nearest(String name);

    /**
     * Opens what the user names.
     *
     * @param name a path of the dossier format, its end, or a label; empty to be asked
     * @return whether it was opened; else why not has been shown
     */
    boolean open(String name, Help help) throws Left, IOException;
}
