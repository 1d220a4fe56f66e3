package fr.complet.dossier;

import fr.complet.money.Money;
import fr.complet.money.Quantity;
import java.util.List;

/** One line of the costs (dépense). */
public record CostLine(
        Answer<String> label,
        Answer<CostCategory> category,
        Answer<Section> section,
        Answer<Quantity> quantity,
        Answer<String> unit,
        Answer<Money> unitPrice,
        Answer<Money> amountHt,
        Answer<VatRate> vatRate,
        Answer<Money> statedTtc,
        Answer<Integer> year,
        List<YearlyAmount> years,
        Answer<Boolean> eligible,
        Listed<String> evidence,
        Place place) {

    public CostLine {
        years = List.copyOf(years);
    }
}
