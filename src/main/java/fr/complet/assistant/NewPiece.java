package fr.complet.assistant;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.writing.DossierEdit.Written;
import java.util.List;

/**
 * The answers that add a pièce to a dossier, after those that it has.
 *
 * @param further how many others are added before it
 */
record NewPiece(Dossier dossier, int further) {

    /** With its file. */
    List<Written> joined(String id, PieceType type, String file) {
        return List.of(
                new Written(line() + ".id", id),
                new Written(line() + ".type", type.code()),
                new Written(line() + ".fichier", file.replace('\\', '/')));
    }

    /** Filed online, without a file here. */
    List<Written> online(String id, PieceType type) {
        return List.of(
                new Written(line() + ".id", id),
                new Written(line() + ".type", type.code()),
                new Written(line() + ".etat", PieceState.DEPOSE_EN_LIGNE.code()));
    }

    /** An id like a word, with a number when it is taken. */
    static String freeId(String word, Dossier dossier) {
        return freeId(word, dossier, List.of());
    }

    /** The same, where some ids are about to be taken. */
    static String freeId(String word, Dossier dossier, List<String> others) {
        String id = word.replace('_', '-');
        List<String> taken =
                dossier.pieces().all().stream().map(piece -> piece.id().text()).toList();
        String free = id;
        for (int number = 2; taken.contains(free) || others.contains(free); number++) {
            free = id + "-" + number;
        }
        return free;
    }

    private String line() {
        return "pieces[" + (dossier.pieces().all().size() + further) + "]";
    }
}
