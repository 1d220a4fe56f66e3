/** From assessments to text and JSON. */
@NullMarked
package fr.complet.report;

import org.jspecify.annotations.NullMarked;
