package fr.complet.reading;

import fr.complet.dossier.Partner;

/** A line of {@code projet.partenaires}. */
final class PartnerForm implements LineForm<Partner> {
    @Override
    public Partner read(Questions line) {
        return new Partner(
                line.ask(Readers.TEXT, "nom"),
                line.ask(Readers.CODE, "siret"),
                line.ask(Readers.TEXT, "role"),
                line.place());
    }
}
