/** The command line: options, wiring, exit codes; the only package that prints. */
@NullMarked
package fr.complet.cli;

import org.jspecify.annotations.NullMarked;
