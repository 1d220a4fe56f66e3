package fr.complet.cli;

/**
 * What the launcher runs to make its archive of classes: a check of each dossier given, one after the other in one
 * process. A single run over all of them would leave out the classes that only a dossier checked alone needs.
 */
final class Rehearsal {

    private Rehearsal() {}

    /** Checks each of the dossiers by itself; without any, asks for the version. */
    public static void main(String... dossiers) {
        if (dossiers.length == 0) {
            Main.run("--version");
        }
        for (String dossier : dossiers) {
            Main.run("check", dossier);
        }
    }
}
