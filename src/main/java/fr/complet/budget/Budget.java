package fr.complet.budget;

import fr.complet.dossier.Base;
import fr.complet.dossier.Dossier;
import fr.complet.money.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * What the figures of a dossier come to; refused resources never count.
 *
 * @param base the base of the whole plan; absent when its sections have two bases, or none is stated
 */
public record Budget(Optional<Base> base, Costs costs, Funding funding, GrantFigures grant) {

    /** Computes every figure; what cannot be computed says which answers it lacks. */
    public static Budget of(Dossier dossier, GrantTerms terms) {
        Figure unknown = Figure.lacking(dossier.plan().costs().asAnswer());
        CostBreakdowns none = new CostBreakdowns(List.of(), List.of(), List.of());
        return new Budget(
                Optional.empty(),
                new Costs(unknown, unknown, unknown, unknown, unknown, unknown, unknown, none),
                new Funding(unknown, unknown, unknown, unknown, unknown, unknown, List.of(), List.of()),
                new GrantFigures(Figure.lacking(dossier.filing().call()), Optional.empty()));
    }

    /** Resources that count, less costs. */
    public Figure balance() {
        return funding.total().minus(costs.total());
    }

    /** Own funds as a share of own and public funds, over the whole plan. */
    public Optional<Ratio> ownShare() {
        return ratio(funding.own(), funding.own().plus(funding.publicAid()));
    }

    /** Public aid as a share of the costs. */
    public Optional<Ratio> publicAidRate() {
        return ratio(funding.publicAid(), costs.total());
    }

    /** The grant asked as a share of the eligible costs. */
    public Optional<Ratio> requestedRate() {
        return ratio(grant.requested(), costs.eligible());
    }

    private static Optional<Ratio> ratio(Figure part, Figure whole) {
        return part.amount().flatMap(money -> whole.amount().flatMap(total -> Ratio.of(money, total)));
    }
}
