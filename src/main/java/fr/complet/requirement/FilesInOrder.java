package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.Piece;
import java.util.Optional;

/** Asks that the file of each pièce exist, stay in the dossier, and be what it says (fichiers_en_ordre). */
public record FilesInOrder() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Items<Piece> pieces = dossier.pieces();
        return pieces.illegible()
                ? Outcome.undecided(pieces.asAnswer())
                : Outcome.worst(pieces.all(), FilesInOrder::judge);
    }

    private static Outcome judge(Piece piece) {
        if (piece.file().isIllegible()) {
            return Outcome.undecided(piece.file());
        }
        Optional<Attachment> attachment = piece.attachment();
        return attachment.isPresent() && piece.file().isGiven()
                ? judge(attachment.get(), piece.file())
                : Outcome.notApplicable();
    }

    private static Outcome judge(Attachment attachment, Answer<String> file) {
        return switch (attachment.condition()) {
            case IN_ORDER -> Outcome.met();
            case ABSENT -> Outcome.missing(wrong(Flaw.ABSENT, file));
            case OUTSIDE -> Outcome.invalid(wrong(Flaw.OUTSIDE, file));
            case NOT_A_FILE -> Outcome.invalid(wrong(Flaw.NOT_A_FILE, file));
            case NOT_READABLE -> Outcome.invalid(wrong(Flaw.NOT_READABLE, file));
            case EMPTY -> Outcome.invalid(wrong(Flaw.EMPTY, file));
            case NOT_WHAT_IT_SAYS -> Outcome.invalid(disguised(file, attachment.actual()));
        };
    }

    private static Finding wrong(Flaw flaw, Answer<String> file) {
        return Finding.of(flaw, file.place(), Fact.quoted(file.text())).having(Fact.quoted(file.text()));
    }

    private static Finding disguised(Answer<String> file, String actual) {
        Fact said = Fact.quoted(extension(file.text()));
        return Finding.of(Flaw.NOT_WHAT_IT_SAYS, file.place(), Fact.quoted(file.text()), said, Fact.quoted(actual))
                .expecting(said)
                .having(Fact.quoted(actual));
    }

    private static String extension(String file) {
        return file.substring(file.lastIndexOf('.') + 1);
    }

    /** The first fact of each: the file as written. */
    enum Flaw implements Fault {
        ABSENT,
        /** It would leave the folder of the dossier. */
        OUTSIDE,
        /** A folder, or something else that is no file. */
        NOT_A_FILE,
        NOT_READABLE,
        EMPTY,
        /** Facts: the file as written, its extension, what its content is. */
        NOT_WHAT_IT_SAYS
    }
}
