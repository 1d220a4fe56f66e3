package fr.complet.cli;

import fr.complet.assistant.Desk;

/** A desk that gives the terminal back as it was. */
interface ClosingDesk extends Desk, AutoCloseable {

    @Override
    void close();
}
