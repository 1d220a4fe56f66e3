package fr.complet.reading;

import static fr.complet.reading.Readers.AMOUNT;
import static fr.complet.reading.Readers.TEXT;

import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Section;

/** A line of {@code budget.depenses}. */
final class CostLineForm implements LineForm<CostLine> {
    private static final ChoiceReader<CostCategory> CATEGORY = new ChoiceReader<>(CostCategory.values());
    private static final ChoiceReader<Section> SECTION = new ChoiceReader<>(Section.values());

    @Override
    public CostLine read(Questions line) throws Unreadable {
        SeveralApplicants.refuse(line, "maitre_ouvrage");
        SeveralApplicants.refuse(line, "maitre_d_ouvrage");
        return new CostLine(
                line.ask(TEXT, "libelle"),
                line.ask(CATEGORY, "poste"),
                line.ask(SECTION, "section"),
                line.ask(Readers.QUANTITY, "quantite"),
                line.ask(TEXT, "unite"),
                line.ask(AMOUNT, "prix_unitaire_ht"),
                line.ask(AMOUNT, "montant_ht"),
                line.ask(Readers.VAT_RATE, "taux_tva"),
                line.ask(AMOUNT, "montant_ttc"),
                line.ask(Readers.YEAR, "annee"),
                YearsForm.read(line, "annees"),
                line.ask(Readers.YES_NO, "eligible"),
                line.list(Readers.IDENTIFIER, "justificatifs", "devis"),
                line.place());
    }
}
