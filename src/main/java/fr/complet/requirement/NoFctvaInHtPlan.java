package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Resource;

/**
 * Asks that no FCTVA stand among the resources of a plan that counts without VAT (sans_fctva_en_ht): there, it would
 * pay for something that is not counted. Source: PMO-02.
 */
public record NoFctvaInHtPlan() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return dossier.plan().resources().illegible()
                ? Outcome.undecided(dossier.plan().resources().asAnswer())
                : Outcome.worst(
                        dossier.plan().resources().all(),
                        resource -> judge(resource, dossier.plan().base()));
    }

    private static Outcome judge(Resource resource, PlanBase plan) {
        boolean another = resource.type().isGiven() && !resource.type().is(FundingType.FCTVA);
        Answer<Base> base = resource.section().value().map(plan::of).orElse(plan.investment());
        if (another || resource.status().is(FundingStatus.REFUSE) || base.is(Base.TTC)) {
            return Outcome.met();
        }
        if (!resource.type().isGiven()) {
            return Outcome.undecided(resource.type());
        }
        return base.isGiven() ? Outcome.invalid(finding(resource)) : Outcome.undecided(base);
    }

    private static Finding finding(Resource resource) {
        Finding finding = Finding.of(
                Excess.FCTVA,
                resource.type().place(),
                Fact.quoted(resource.funder().text()),
                Fact.quoted(resource.amount().text()));
        return finding.having(Fact.of(FundingType.FCTVA));
    }

    enum Excess implements Fault {
        /** Facts: the funder as written (may be empty), the amount as written (may be empty). */
        FCTVA
    }
}
