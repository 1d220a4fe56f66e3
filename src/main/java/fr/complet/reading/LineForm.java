package fr.complet.reading;

/** Decodes one line of a table. */
interface LineForm<T> {
    T read(Questions line) throws Unreadable;
}
