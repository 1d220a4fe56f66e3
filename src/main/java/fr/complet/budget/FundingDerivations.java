package fr.complet.budget;

import fr.complet.budget.Derived.Lacking;
import fr.complet.budget.Derived.LeftOut;
import fr.complet.budget.Derived.Named;
import fr.complet.budget.Derived.Written;
import fr.complet.budget.Operation.Sum;
import fr.complet.budget.Title.OfLine;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Plan;
import fr.complet.dossier.Resource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the figures of the resources come about. */
final class FundingDerivations {

    private final Plan plan;
    private final Funding funding;

    FundingDerivations(Plan plan, Funding funding) {
        this.plan = plan;
        this.funding = funding;
    }

    Derived total() {
        return sum(line -> Optional.of(line.counts() ? amount(line) : leftOut(line)));
    }

    Derived in(FundingClass wanted) {
        return sum(line -> only(line, line.in(wanted)));
    }

    Derived secured() {
        return sum(line -> {
            boolean leftOut = line.secured().isZero() && !line.amount().isZero();
            return leftOut
                    ? Optional.of(new LeftOut(
                            amount(line), Omission.NOT_SECURED, line.resource().status()))
                    : only(line, line.secured());
        });
    }

    /** FCTVA among the resources. */
    Derived fctva() {
        return sum(line -> only(line, line.of(FundingType.FCTVA)));
    }

    /** What some resources bring together. */
    static Derived sum(List<FundingLine> lines, Function<FundingLine, Figure> counted) {
        return new Sum(lines.stream()
                .flatMap(line -> only(line, counted.apply(line)).map(of -> named(line.resource(), of)).stream())
                .toList());
    }

    static Derived named(Resource resource, Derived of) {
        return new Named(new OfLine(resource.funder(), resource.type()), of);
    }

    static Derived amount(FundingLine line) {
        return line.amount().isKnown()
                ? new Written(line.resource().amount())
                : new Lacking(line.amount().lacking());
    }

    /** The amount of a line where that figure of it counts; a line of which nothing counts is not told. */
    private static Optional<Derived> only(FundingLine line, Figure counted) {
        if (!counted.isKnown()) {
            return Optional.of(new Lacking(counted.lacking()));
        }
        return counted.isZero() ? Optional.empty() : Optional.of(amount(line));
    }

    private Derived leftOut(FundingLine line) {
        Resource resource = line.resource();
        Derived amount = new Written(resource.amount());
        return resource.status().is(FundingStatus.REFUSE)
                ? new LeftOut(amount, Omission.REFUSED, resource.status())
                : new LeftOut(amount, Omission.FCTVA_WITHOUT_VAT, plan.base().investment());
    }

    private Derived sum(Function<FundingLine, Optional<Derived>> term) {
        if (plan.resources().illegible() || funding.lines().isEmpty()) {
            return new Lacking(List.of(plan.resources().asAnswer()));
        }
        return new Sum(funding.lines().stream()
                .flatMap(line -> term.apply(line).map(of -> named(line.resource(), of)).stream())
                .toList());
    }
}
