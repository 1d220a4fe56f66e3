package fr.complet.dossier;

/** Whom the authority can reach. */
public record Contact(
        Answer<String> name,
        Answer<String> role,
        Answer<String> service,
        Answer<String> email,
        Answer<String> telephone) {}
