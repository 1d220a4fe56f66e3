package fr.complet.cli;

import fr.complet.language.Language;
import fr.complet.language.Messages;
import fr.complet.reading.DossierReader;

/** Loads what the judgement of any dossier needs while another thread makes sense of the command line. */
final class Preparation {

    private Preparation() {}

    /** Begins; whoever comes to need one of these things before it is there waits for it. */
    static void begin() {
        Thread preparing = new Thread(Preparation::load, "preparation");
        preparing.setDaemon(true);
        preparing.start();
    }

    // Nothing of the program may be initialised here that could wait for the other thread in its turn.
    private static void load() {
        Messages.in(Language.FR);
        DossierReader.prepare();
    }
}
