package fr.complet.reading;

import static fr.complet.reading.Readers.TEXT;

import fr.complet.dossier.Indicator;

/** A line of {@code projet.indicateurs}. */
final class IndicatorForm implements LineForm<Indicator> {
    @Override
    public Indicator read(Questions line) {
        return new Indicator(
                line.ask(TEXT, "libelle"),
                line.ask(TEXT, "unite"),
                line.ask(TEXT, "valeur_initiale"),
                line.ask(TEXT, "cible"),
                line.ask(Readers.DATE, "echeance"),
                line.place());
    }
}
