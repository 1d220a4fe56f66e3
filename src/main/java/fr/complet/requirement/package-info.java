/** What a call can ask of a dossier: one record per kind of requirement. */
@NullMarked
package fr.complet.requirement;

import org.jspecify.annotations.NullMarked;
