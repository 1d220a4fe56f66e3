package fr.complet.dossier;

import java.time.LocalDate;

/** A derogation that the applicant claims from a requirement. */
public record Derogation(
        Answer<String> requirement,
        Answer<WaiverReason> reason,
        Answer<String> note,
        Answer<String> evidence,
        Answer<LocalDate> expiry,
        Place place) {}
