package fr.complet.budget;

/** Why an amount of the dossier does not count in a figure. */
public enum Omission {
    /** The applicant says that it is not eligible. */
    SAID_INELIGIBLE,
    SECTION_NOT_ADMITTED,
    CATEGORY_NOT_ADMITTED,
    /** The funder refused. */
    REFUSED,
    /** FCTVA in a plan that counts without VAT. */
    FCTVA_WITHOUT_VAT,
    /** Neither granted nor the applicant's own. */
    NOT_SECURED,
    /** A cost on which no VAT is paid. */
    WITHOUT_VAT,
    /** Operating costs that are no cloud computing. */
    NOT_COMPENSATED
}
