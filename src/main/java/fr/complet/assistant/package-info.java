/** Completes a dossier by questions and answers; how they are typed and shown is the business of others. */
@NullMarked
package fr.complet.assistant;

import org.jspecify.annotations.NullMarked;
