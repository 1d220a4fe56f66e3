package fr.complet.reading;

import static fr.complet.reading.Readers.AMOUNT;
import static fr.complet.reading.Readers.TEXT;

import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Resource;
import fr.complet.dossier.Section;

/** A line of {@code budget.ressources}. */
final class ResourceForm implements LineForm<Resource> {
    private static final ChoiceReader<FundingType> TYPE = new ChoiceReader<>(FundingType.values());
    private static final ChoiceReader<Section> SECTION = new ChoiceReader<>(Section.values());
    private static final ChoiceReader<FundingStatus> STATUS = new ChoiceReader<>(FundingStatus.values());

    @Override
    public Resource read(Questions line) {
        return new Resource(
                line.ask(TEXT, "financeur"),
                line.ask(TYPE, "type"),
                line.ask(Readers.SCHEME, "dispositif"),
                line.ask(AMOUNT, "montant"),
                line.ask(SECTION, "section"),
                line.ask(STATUS, "statut"),
                line.ask(Readers.DATE, "date_decision"),
                line.ask(TEXT, "numero_decision"),
                line.ask(AMOUNT, "montant_notifie"),
                line.ask(Readers.IDENTIFIER, "piece"),
                line.place());
    }
}
