/** When two written words are the same word, and which known word an unknown one is nearest to. */
@NullMarked
package fr.complet.spelling;

import org.jspecify.annotations.NullMarked;
