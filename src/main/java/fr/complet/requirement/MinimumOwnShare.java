package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Dossier;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;

/**
 * Asks a collectivité or groupement to bear a minimum share of what own and public money bring to the investment
 * (part_propre_minimale). Sources: CGCT L1111-10 III; PMO-01 to PMO-03.
 */
public record MinimumOwnShare(Dated<Rate> minimum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(minimum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        InvestmentOwnShare share = new InvestmentOwnShare(dossier, budget, budget.investment());
        return OwnShareScope.obstacle(dossier.applicant())
                .filter(obstacle -> budget.investment().planned())
                .orElseGet(() -> share.judged(minimum, terms, Want.TOO_LITTLE));
    }

    enum Want implements Fault {
        /**
         * In the best allocation. Facts: own money, own and public money, the minimum rate, the minimum amount, the own
         * money that is missing.
         */
        TOO_LITTLE
    }
}
