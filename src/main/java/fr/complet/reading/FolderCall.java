package fr.complet.reading;

import fr.complet.dossier.Place;

/**
 * The call by which the dossiers of some folders are judged, whatever they say.
 *
 * @param call its id, or its file from the folder of the project file
 * @param place where it is named
 */
public record FolderCall(FolderPattern pattern, String call, Place place) {}
