/** A call for projects, and the assessment of a dossier against it. */
@NullMarked
package fr.complet.call;

import org.jspecify.annotations.NullMarked;
