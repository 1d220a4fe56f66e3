/** Values that the law or a call fixes: dated, sourced, or openly unknown. */
@NullMarked
package fr.complet.parameter;

import org.jspecify.annotations.NullMarked;
