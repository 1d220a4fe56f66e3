package fr.complet.reading;

import fr.complet.dossier.Place;

/**
 * What a project file settles in one word.
 *
 * @param value as the option of the command would say it
 */
public record Setting(String value, Place place) {}
