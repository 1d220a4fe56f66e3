package fr.complet.dossier;

/** What becomes of the VAT that the applicant pays. */
public enum VatRegime implements Choice {
    FCTVA,
    RECUPEREE,
    RECUPEREE_EN_PARTIE,
    NON_RECUPEREE
}
