package fr.complet.reading;

/**
 * What a supposition means in one dossier.
 *
 * @param path where it stands in the dossier format
 * @param text what is supposed there; empty for nothing
 * @param removal whether a whole line is taken away
 */
public record SupposedAnswer(String path, String text, boolean removal) {}
