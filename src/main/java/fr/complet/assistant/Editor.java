package fr.complet.assistant;

import fr.complet.assistant.Desk.Left;
import java.io.IOException;

/** Opens any question or table of the dossier, in the midst of another question. */
@FunctionalInterface
interface Editor {

    /**
     * Opens what the user names.
     *
     * @param name a path of the dossier format, or its end; empty to be asked
     */
    void open(String name, Help help) throws Left, IOException;
}
