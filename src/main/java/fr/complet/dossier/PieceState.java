package fr.complet.dossier;

/** How far a pièce has come. */
public enum PieceState implements Choice {
    JOINT,
    DEPOSE_EN_LIGNE,
    DEMANDE,
    A_VENIR
}
