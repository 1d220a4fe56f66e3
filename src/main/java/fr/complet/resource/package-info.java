/** What comes with the program and is not code. */
@NullMarked
package fr.complet.resource;

import org.jspecify.annotations.NullMarked;
