package fr.complet.advice;

import fr.complet.budget.FundingLine;
import fr.complet.dossier.Answer;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Section;
import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * The line of own funds that takes what another resource brings less, or gives what it brings more: one that pays for the
 * same, else one still to be written.
 *
 * @param line its number; that after the last when it is still to be written
 * @param isNew whether it is still to be written
 */
record OwnFunds(int line, Money amount, boolean isNew, Answer<Section> section) {

    /** For what one resource pays. */
    static OwnFunds beside(int other, List<FundingLine> lines) {
        Answer<Section> wanted = lines.get(other).resource().section();
        for (int i = 0; i < lines.size(); i++) {
            Answer<Section> own = lines.get(i).resource().section();
            boolean same = own.value().equals(wanted.value());
            if (i != other && isOwnFunds(lines.get(i)) && same) {
                return new OwnFunds(i, lines.get(i).amount().amount().orElse(Money.ZERO), false, own);
            }
        }
        return new OwnFunds(lines.size(), Money.ZERO, true, wanted);
    }

    static boolean isOwnFunds(FundingLine line) {
        return line.counts()
                && line.amount().isKnown()
                && line.resource().type().is(FundingType.AUTOFINANCEMENT);
    }

    /** Its first answers when it is new, then its amount. */
    List<Edit> amounting(Money wanted) {
        List<Edit> edits = new ArrayList<>();
        if (isNew && section.isGiven()) {
            edits.add(Edit.section(line, section.value().orElseThrow()));
        }
        edits.add(Edit.amount(line, wanted));
        return edits;
    }
}
