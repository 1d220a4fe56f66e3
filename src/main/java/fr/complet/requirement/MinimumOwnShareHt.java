package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.InvestmentFunding;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for the same minimum own share once VAT is left out, when the investment is counted with VAT that is compensated
 * or recovered (part_propre_minimale_ht). Source: PMO-02.
 */
public record MinimumOwnShareHt(Dated<Rate> minimum) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(minimum);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<Base> base = dossier.plan().base().investment();
        Answer<VatRegime> vat = dossier.plan().vat();
        if (base.is(Base.HT) || (vat.isGiven() && !RecoverableVat.comesBack(vat))) {
            return Outcome.notApplicable();
        }
        InvestmentFunding funding = InvestmentFunding.withoutVat(dossier.plan(), budget);
        if (!funding.planned()) {
            return Outcome.notApplicable();
        }
        Optional<Outcome> obstacle = OwnShareScope.obstacle(dossier.applicant());
        if (obstacle.isPresent()) {
            return obstacle.orElseThrow();
        }
        List<Answer<?>> lacking = Stream.<Answer<?>>of(base, vat)
                .filter(answer -> !answer.isGiven())
                .toList();
        return lacking.isEmpty()
                ? new InvestmentOwnShare(dossier, budget, funding).judged(minimum, terms, Want.TOO_LITTLE)
                : Outcome.undecided(lacking);
    }

    enum Want implements Fault {
        /**
         * In the best allocation, without VAT. Facts: own money, own and public money, the minimum rate, the minimum
         * amount, the own money that is missing.
         */
        TOO_LITTLE
    }
}
