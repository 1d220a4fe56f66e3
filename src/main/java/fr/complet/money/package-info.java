/** Exact amounts in euros and exact rates; the only place where money is rounded. */
@NullMarked
package fr.complet.money;

import org.jspecify.annotations.NullMarked;
