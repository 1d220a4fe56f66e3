/** From assessments to text, to pages, and to what programs and pipelines read. */
@NullMarked
package fr.complet.report;

import org.jspecify.annotations.NullMarked;
