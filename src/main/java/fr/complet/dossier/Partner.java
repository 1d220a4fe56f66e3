package fr.complet.dossier;

/** A partner of the project. */
public record Partner(Answer<String> name, Answer<String> siret, Answer<String> role, Place place) {}
