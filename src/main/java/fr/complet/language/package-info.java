/** The words of Complet, in French and in English. */
@NullMarked
package fr.complet.language;

import org.jspecify.annotations.NullMarked;
