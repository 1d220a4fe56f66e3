package fr.complet.dossier;

import java.util.Optional;

/** A key that the dossier format does not know, as written, with the nearest key it knows. */
public record UnknownKey(String key, Optional<String> nearest, Place place) {}
