/** What the figures of a dossier come to. */
@NullMarked
package fr.complet.budget;

import org.jspecify.annotations.NullMarked;
