package fr.complet.assistant;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.PieceType;
import fr.complet.writing.DossierEdit.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the file that proves a line into a pièce of the dossier: the line names the pièce by its id. */
record ProofFile(Dossier dossier, FolderFiles files) {

    private static final String OF_COST = ".justificatifs";
    private static final String OF_RESOURCE = "budget.ressources[";

    /** The pièce to be added and the answer that names it; nothing when what is typed names no file. */
    Optional<List<Written>> of(String path, String typed) {
        boolean cost = path.endsWith(OF_COST);
        boolean resource = path.startsWith(OF_RESOURCE) && path.endsWith(".piece");
        if (!(cost || resource) || !files.has(typed)) {
            return Optional.empty();
        }
        PieceType type = cost ? PieceType.DEVIS : PieceType.NOTIFICATION_FINANCEMENT;
        String id = NewPiece.freeId(stem(typed), dossier);
        List<Written> answers = new ArrayList<>(new NewPiece(dossier).joined(id, type, typed));
        answers.add(new Written(path, id));
        return Optional.of(answers);
    }

    /** The name of a file without its folders and extension. */
    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
