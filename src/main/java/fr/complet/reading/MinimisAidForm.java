package fr.complet.reading;

import fr.complet.dossier.MinimisAid;

/** A line of {@code budget.aides_de_minimis}. */
final class MinimisAidForm implements LineForm<MinimisAid> {
    @Override
    public MinimisAid read(Questions line) {
        return new MinimisAid(
                line.ask(Readers.DATE, "date"),
                line.ask(Readers.AMOUNT, "montant"),
                line.ask(Readers.TEXT, "financeur"),
                line.place());
    }
}
