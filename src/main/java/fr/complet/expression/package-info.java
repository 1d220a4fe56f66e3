/** The rules that a call writes itself, in CEL: their names, their types, and what they come to for a dossier. */
@NullMarked
package fr.complet.expression;

import org.jspecify.annotations.NullMarked;
