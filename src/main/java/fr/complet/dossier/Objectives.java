package fr.complet.dossier;

/** How the project answers each of the three objectives of the call. */
public record Objectives(Answer<String> sustainable, Answer<String> inclusive, Answer<String> responsible) {}
