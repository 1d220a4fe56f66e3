/** From files to dossiers and calls; the only package that knows YAML. */
@NullMarked
package fr.complet.reading;

import org.jspecify.annotations.NullMarked;
