package fr.complet.reading;

import java.util.Optional;

/**
 * One change to the tree of a dossier.
 *
 * @param path of the answer or line, as in {@code budget.ressources[0].montant}
 * @param question what is asked there
 * @param value what will stand there; nothing for a line that is taken away
 */
public record TreeChange(String path, Question question, Route route, Optional<Form> value) {}
