package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Scheme;
import java.util.List;

/** Asks that investment with a grant of the State be counted without VAT (dotations_etat_ht). Source: ETAT-02d. */
public record StateGrantsBase(List<Scheme> schemes) implements Requirement {

    public StateGrantsBase {
        schemes = List.copyOf(schemes);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        SchemeAid aid = SchemeAid.of(budget.funding(), schemes);
        if (aid.isAbsent()) {
            return aid.absence();
        }
        Answer<Base> base = dossier.plan().base().investment();
        if (!base.isGiven()) {
            return Outcome.undecided(base);
        }
        return base.is(Base.HT) ? Outcome.met() : Outcome.invalid(finding(base, aid));
    }

    private static Finding finding(Answer<Base> base, SchemeAid aid) {
        return Finding.of(
                        Excess.WITH_VAT,
                        base.place(),
                        Fact.quoted(aid.lines().get(0).resource().scheme().text()))
                .expecting(Fact.of(Base.HT))
                .having(Fact.of(Base.TTC));
    }

    enum Excess implements Fault {
        /** Facts: the first grant of the State, as written. */
        WITH_VAT
    }
}
