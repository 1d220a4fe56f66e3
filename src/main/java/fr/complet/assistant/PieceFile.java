package fr.complet.assistant;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import fr.complet.spelling.Spelling;
import fr.complet.writing.DossierEdit.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What else is written with the name of a file: the pièce that it becomes, or the state of the pièce that it is. */
record PieceFile(Dossier dossier, FolderFiles files) {

    private static final String OF_COST = ".justificatifs";
    private static final String OF_RESOURCE = "budget.ressources[";
    private static final Pattern OF_PIECE = Pattern.compile("pieces\\[(\\d+)]\\.fichier");
    private static final List<String> ONLINE = List.of("depose_en_ligne", "deposee_en_ligne");

    /** Whether somebody says, however he writes it, that a pièce was filed online. */
    static boolean isOnline(String typed) {
        return ONLINE.contains(Spelling.normalise(typed));
    }

    /** The answers that are meant; the one that is typed, when it names no file. */
    List<Written> of(String path, String typed) {
        Matcher piece = OF_PIECE.matcher(path);
        if (piece.matches()) {
            return ofPiece(path, typed, Integer.parseInt(piece.group(1)));
        }
        boolean cost = path.endsWith(OF_COST);
        boolean resource = path.startsWith(OF_RESOURCE) && path.endsWith(".piece");
        List<String> named = cost ? items(typed) : List.of(typed);
        if (!(cost || resource) || named.stream().noneMatch(files::has)) {
            return List.of(new Written(path, typed));
        }
        return proofs(path, named, cost ? PieceType.DEVIS : PieceType.NOTIFICATION_FINANCEMENT);
    }

    /** A line names its pièces by their ids. */
    private List<Written> proofs(String path, List<String> named, PieceType type) {
        List<Written> answers = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        int further = 0;
        for (String one : named) {
            if (files.has(one)) {
                String id = NewPiece.freeId(stem(one), dossier, ids);
                answers.addAll(new NewPiece(dossier, further++).joined(id, type, one));
                ids.add(id);
            } else {
                ids.add(one);
            }
        }
        answers.add(new Written(path, String.join(", ", ids)));
        return answers;
    }

    /** A pièce that was yet to come is there with its file, or is filed where there is none. */
    private List<Written> ofPiece(String path, String typed, int number) {
        String state = path.replace(".fichier", ".etat");
        if (isOnline(typed)) {
            return List.of(new Written(path, ""), new Written(state, PieceState.DEPOSE_EN_LIGNE.code()));
        }
        Written file = new Written(path, typed.replace('\\', '/'));
        boolean arrives = files.has(typed) && isAwaited(number);
        return arrives ? List.of(file, new Written(state, PieceState.JOINT.code())) : List.of(file);
    }

    private boolean isAwaited(int number) {
        List<Piece> pieces = dossier.pieces().all();
        return number < pieces.size()
                && !pieces.get(number).statedState().isBlank()
                && !pieces.get(number).statedState().is(PieceState.JOINT);
    }

    private static List<String> items(String typed) {
        return Stream.of(typed.split("[,;]"))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    /** The name of a file without its folders and extension. */
    private static String stem(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
