package fr.complet.advice;

import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Resource;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.function.UnaryOperator;

/**
 * One answer of a resource that is tried; the line after the last is one of own funds, still to be written.
 *
 * @param line the number of the resource, from 0
 * @param key the answer, as the dossier format names it
 * @param value what is tried, as a dossier writes it
 */
public record Edit(int line, String key, String value, UnaryOperator<Resource> change) {

    static Edit amount(int line, Money amount) {
        return new Edit(line, "montant", amount.plain(), resource -> resource.amounting(amount));
    }

    static Edit refused(int line) {
        FundingStatus status = FundingStatus.REFUSE;
        return new Edit(line, "statut", status.code(), resource -> resource.having(status));
    }

    static Edit section(int line, Section section) {
        return new Edit(line, "section", section.code(), resource -> resource.paying(section));
    }
}
