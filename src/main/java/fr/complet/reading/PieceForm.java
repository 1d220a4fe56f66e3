package fr.complet.reading;

import static fr.complet.reading.Readers.AMOUNT;
import static fr.complet.reading.Readers.DATE;
import static fr.complet.reading.Readers.IDENTIFIER;
import static fr.complet.reading.Readers.TEXT;
import static fr.complet.reading.Readers.YES_NO;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Approval;
import fr.complet.dossier.Attachment;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceState;
import fr.complet.dossier.PieceType;
import java.util.function.Function;

/** A line of {@code pieces}; its file is looked for. */
final class PieceForm implements LineForm<Piece> {
    private static final ChoiceReader<PieceType> TYPE = new ChoiceReader<>(PieceType.values());
    private static final ChoiceReader<PieceState> STATE = new ChoiceReader<>(PieceState.values());

    private final Function<String, Attachment> attachments;

    PieceForm(Function<String, Attachment> attachments) {
        this.attachments = attachments;
    }

    @Override
    public Piece read(Questions line) {
        Answer<String> id = line.ask(IDENTIFIER, "id");
        Answer<PieceType> type = line.ask(TYPE, "type");
        Answer<String> file = line.ask(IDENTIFIER, "fichier");
        return new Piece(
                id,
                type,
                file,
                file.value().map(attachments),
                line.ask(STATE, "etat"),
                line.ask(DATE, "date"),
                line.ask(TEXT, "numero"),
                line.ask(AMOUNT, "montant_ht"),
                line.ask(AMOUNT, "montant_ttc"),
                line.ask(YES_NO, "retenu"),
                line.ask(TEXT, "fournisseur"),
                approval(line),
                line.ask(TEXT, "note"),
                line.place());
    }

    private static Approval approval(Questions line) {
        return new Approval(
                line.ask(YES_NO, "approuve_projet"),
                line.ask(YES_NO, "approuve_plan"),
                line.ask(YES_NO, "sollicite_aide"),
                line.ask(AMOUNT, "montant_sollicite"),
                line.ask(DATE, "transmise_prefecture_le"));
    }
}
