/** What the applicant wrote, and where; nothing here judges it. */
@NullMarked
package fr.complet.dossier;

import org.jspecify.annotations.NullMarked;
