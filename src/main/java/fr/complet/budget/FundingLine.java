package fr.complet.budget;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Base;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.PlanBase;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A resource with the amount that counts.
 *
 * @param counts false when it is refused, or is FCTVA in a plan that counts without VAT; true as long as it may count
 * @param amount what counts; zero when it does not count
 */
public record FundingLine(Resource resource, boolean counts, Figure amount) {

    static FundingLine of(Resource resource, PlanBase plan) {
        Optional<Base> base = base(resource, plan).value();
        boolean fctvaWithoutVat = resource.type().is(FundingType.FCTVA)
                && base.filter(Base.HT::equals).isPresent();
        if (resource.status().is(FundingStatus.REFUSE) || fctvaWithoutVat) {
            return new FundingLine(resource, false, Figure.of(Money.ZERO));
        }
        return new FundingLine(resource, true, amount(resource, plan, base));
    }

    /** What counts, when the resource is of a class. */
    public Figure in(FundingClass wanted) {
        return only(type -> type.fundingClass() == wanted);
    }

    /** What counts, when the resource is of a type. */
    public Figure of(FundingType wanted) {
        return only(type -> type == wanted);
    }

    /** What counts, when it is certain: granted, or the applicant's own money. */
    Figure secured() {
        if (!counts || resource.status().is(FundingStatus.ACQUIS)) {
            return amount;
        }
        Figure own = only(type -> type == FundingType.AUTOFINANCEMENT || type == FundingType.RECETTES_PROJET);
        return own.isZero() && !amount.isZero() && !resource.status().isGiven()
                ? Figure.lacking(resource.status())
                : own;
    }

    /** Whether it brings something that is not certain yet. */
    public boolean isUnsecured() {
        return counts && secured().isZero() && !amount.isZero();
    }

    private Figure only(Predicate<FundingType> wanted) {
        if (!counts) {
            return Figure.of(Money.ZERO);
        }
        Optional<FundingType> type = resource.type().value();
        if (type.isEmpty()) {
            return Figure.lacking(resource.type());
        }
        return wanted.test(type.get()) ? amount : Figure.of(Money.ZERO);
    }

    private static Figure amount(Resource resource, PlanBase plan, Optional<Base> base) {
        if (resource.status().isIllegible()) {
            return Figure.lacking(resource.status());
        }
        if (!resource.type().isGiven() && base.filter(Base.TTC::equals).isEmpty()) {
            // It may be FCTVA, which counts only with VAT.
            return Figure.lacking(resource.type());
        }
        if (resource.type().is(FundingType.FCTVA) && base.isEmpty()) {
            return Figure.lacking(base(resource, plan));
        }
        return Figure.of(resource.amount());
    }

    /** The base of its section; investment, which the FCTVA compensates, when it says none. */
    private static Answer<Base> base(Resource resource, PlanBase plan) {
        return resource.section().value().map(plan::of).orElse(plan.investment());
    }
}
