package fr.complet.cli;

/** Whether somebody wants a command of the shell to stop, while the shell itself goes on. */
final class CommandStop {

    private volatile boolean asked;

    void ask() {
        asked = true;
    }

    boolean isAsked() {
        return asked;
    }
}
