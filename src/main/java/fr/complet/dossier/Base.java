package fr.complet.dossier;

/** Whether amounts are counted without VAT (HT) or with it (TTC). */
public enum Base implements Choice {
    HT,
    TTC
}
