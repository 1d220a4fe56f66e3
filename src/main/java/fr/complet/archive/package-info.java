/** From files named by a user to assessments; one bad dossier never stops the others. */
@NullMarked
package fr.complet.archive;

import org.jspecify.annotations.NullMarked;
