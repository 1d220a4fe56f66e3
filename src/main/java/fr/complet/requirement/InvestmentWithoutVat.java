package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;

/** Asks that the investment be counted without VAT (investissement_ht). Source: ETAT-02d. */
public record InvestmentWithoutVat() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<Base> base = dossier.plan().base().investment();
        if (!base.isGiven()) {
            return Outcome.undecided(base);
        }
        return base.is(Base.HT)
                ? Outcome.met()
                : Outcome.invalid(Finding.of(Excess.WITH_VAT, base.place())
                        .expecting(Fact.of(Base.HT))
                        .having(Fact.of(Base.TTC)));
    }

    enum Excess implements Fault {
        WITH_VAT
    }
}
