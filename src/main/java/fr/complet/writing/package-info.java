/** From what the program knows to files of its own formats. */
@NullMarked
package fr.complet.writing;

import org.jspecify.annotations.NullMarked;
