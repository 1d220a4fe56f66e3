package fr.complet.reading;

import static fr.complet.reading.Readers.IDENTIFIER;

import fr.complet.dossier.Derogation;
import fr.complet.dossier.WaiverReason;

/** A line of {@code derogations}. */
final class DerogationForm implements LineForm<Derogation> {
    private static final ChoiceReader<WaiverReason> REASON = new ChoiceReader<>(WaiverReason.values());

    @Override
    public Derogation read(Questions line) {
        return new Derogation(
                line.ask(IDENTIFIER, "exigence"),
                line.ask(REASON, "motif"),
                line.ask(Readers.TEXT, "note"),
                line.ask(IDENTIFIER, "piece"),
                line.ask(Readers.DATE, "echeance"),
                line.place());
    }
}
