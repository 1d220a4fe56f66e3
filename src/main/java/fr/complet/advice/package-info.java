/** What to change in a plan de financement, and what would become of it. */
@NullMarked
package fr.complet.advice;

import org.jspecify.annotations.NullMarked;
