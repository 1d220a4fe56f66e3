package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Field;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Ratio;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.util.List;
import java.util.Optional;

/**
 * Warns that a higher minimum own share may be claimed in the fields that have a leading authority
 * (participation_chef_de_file). Below the usual minimum another requirement speaks. Source: PMO-05.
 *
 * @param fields the fields of action concerned
 * @param floor the usual minimum
 * @param minimum the one that may be claimed
 */
public record LeaderShare(List<Field> fields, Dated<Rate> floor, Dated<Rate> minimum) implements Requirement {

    public LeaderShare {
        fields = List.copyOf(fields);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        return FieldsOfAction.of(dossier, fields).obstacle().orElseGet(() -> share(dossier, budget, terms));
    }

    private Outcome share(Dossier dossier, Budget budget, Terms terms) {
        Optional<Rate> least = floor.on(terms.date());
        Optional<Rate> claimed = minimum.on(terms.date());
        if (least.isEmpty() || claimed.isEmpty()) {
            return Outcome.unknown(
                    least.isEmpty() ? floor : minimum,
                    terms,
                    dossier.plan().resources().place());
        }
        Figure own = budget.funding().own();
        Figure counted = own.plus(budget.funding().publicAid());
        if (!counted.isKnown()) {
            return Outcome.undecided(counted.lacking());
        }
        Optional<Ratio> share = budget.ownShare();
        if (share.filter(known -> known.reaches(least.orElseThrow())).isEmpty()) {
            return Outcome.notApplicable();
        }
        Ratio known = share.orElseThrow();
        return known.reaches(claimed.orElseThrow())
                ? Outcome.met()
                : Outcome.invalid(finding(dossier, known, claimed.orElseThrow()));
    }

    private Finding finding(Dossier dossier, Ratio share, Rate claimed) {
        Money wanted = Unrounded.of(share.whole(), claimed).up();
        return Finding.of(
                        Claim.MAY_BE_CLAIMED,
                        dossier.plan().resources().place(),
                        Fact.of(share.part()),
                        Fact.of(share.whole()),
                        Fact.of(claimed),
                        Fact.of(wanted),
                        Fact.of(wanted.minus(share.part())),
                        Fact.anyOf(FieldsOfAction.of(dossier, fields).matching()))
                .expecting(Fact.of(claimed))
                .having(Fact.of(share, claimed));
    }

    enum Claim implements Fault {
        /**
         * Facts: own money, own and public money, the rate that may be claimed, the amount that may be claimed, what is
         * missing, the fields of the project that are concerned.
         */
        MAY_BE_CLAIMED
    }
}
