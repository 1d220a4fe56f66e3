package fr.complet.dossier;

/** A sworn statement of the applicant (attestation). */
public enum Statement implements Choice {
    NON_COMMENCEMENT,
    REGULARITE_SOCIALE_FISCALE,
    DPO_DESIGNE,
    CONTRAT_ENGAGEMENT_REPUBLICAIN
}
