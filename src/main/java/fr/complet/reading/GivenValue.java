package fr.complet.reading;

import fr.complet.dossier.Place;

/**
 * A value that the user gives for a parameter that a call leaves open, or instead of what it says.
 *
 * @param name the parameter's name, qualified by its call or set or not
 * @param source where the user found it, in the user's words
 * @param place where the user wrote it
 */
public record GivenValue(String name, String text, String source, Place place) {}
