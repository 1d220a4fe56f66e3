package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingClass;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Resource;
import fr.complet.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * Asks that each aid that is granted already name its evidence, and amount to what was notified
 * (aides_acquises_justifiees). Source: SUB-01.
 *
 * @param types the pièces that are evidence
 */
public record SecuredAidEvidenced(List<PieceType> types) implements Requirement {

    public SecuredAidEvidenced {
        types = List.copyOf(types);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Evidence evidence = new Evidence(dossier.pieces(), types);
        return dossier.plan().resources().illegible()
                ? Outcome.undecided(dossier.plan().resources().asAnswer())
                : Outcome.worst(dossier.plan().resources().all(), resource -> judge(resource, evidence));
    }

    private Outcome judge(Resource resource, Evidence evidence) {
        boolean granted = resource.status().is(FundingStatus.ACQUIS);
        boolean aid = resource.type()
                .value()
                .filter(type -> isAid(type.fundingClass()))
                .isPresent();
        if ((resource.status().isGiven() && !granted) || (resource.type().isGiven() && !aid)) {
            return Outcome.notApplicable();
        }
        if (!granted) {
            return Outcome.undecided(resource.status());
        }
        return aid
                ? Outcome.worst(List.of(shown(resource, evidence), notified(resource)))
                : Outcome.undecided(resource.type());
    }

    private static boolean isAid(FundingClass fundingClass) {
        return fundingClass == FundingClass.PUBLIC || fundingClass == FundingClass.PRIVATE;
    }

    private Outcome shown(Resource resource, Evidence evidence) {
        List<Answer<String>> ids = resource.evidence().isBlank() ? List.of() : List.of(resource.evidence());
        if (evidence.isGiven(ids)) {
            return Outcome.met();
        }
        List<Answer<?>> unclear = evidence.unclear(ids);
        if (!unclear.isEmpty()) {
            return Outcome.undecided(unclear);
        }
        Optional<Piece> promised = evidence.promised(ids);
        if (promised.isPresent()) {
            return Outcome.missing(promised(resource, promised.orElseThrow()));
        }
        // A reference that names no such pièce is told where references are checked, unless it may name others too.
        return evidence.areInOrder(ids.stream().map(PieceReference::ofResource).toList())
                ? Outcome.missing(
                        Finding.of(Flaw.NONE, resource.evidence().place(), funder(resource), Fact.anyOf(types))
                                .expecting(Fact.anyOf(types)))
                : Outcome.waitingFor(Evidence.REFERENCES, resource.evidence().place());
    }

    private static Finding promised(Resource resource, Piece piece) {
        Fact id = Fact.quoted(piece.id().text());
        return Evidence.state(piece)
                .map(state -> Finding.of(Flaw.NOT_ARRIVED, piece.place(), funder(resource), id, Fact.of(state))
                        .having(Fact.of(state)))
                .orElseGet(() -> Finding.of(Flaw.NO_FILE, piece.place(), funder(resource), id));
    }

    private static Outcome notified(Resource resource) {
        Answer<Money> notified = resource.notifiedAmount();
        if (notified.isBlank()) {
            return Outcome.notApplicable();
        }
        List<Answer<Money>> lacking = List.of(notified, resource.amount()).stream()
                .filter(answer -> !answer.isGiven())
                .toList();
        if (!lacking.isEmpty()) {
            return Outcome.undecided(lacking);
        }
        Money amount = resource.amount().value().orElseThrow();
        return notified.is(amount)
                ? Outcome.met()
                : Outcome.invalid(differs(resource, amount, notified.value().orElseThrow()));
    }

    private static Finding differs(Resource resource, Money amount, Money notified) {
        return Finding.of(
                        Flaw.DIFFERS,
                        resource.amount().place(),
                        funder(resource),
                        Fact.of(amount),
                        Fact.of(notified),
                        Fact.of(amount.minus(notified).magnitude()))
                .expecting(Fact.of(notified))
                .having(Fact.of(amount));
    }

    private static Fact funder(Resource resource) {
        return Fact.quoted(resource.funder().text());
    }

    enum Flaw implements Fault {
        /** Facts: the funder as written, the types of pièce, any of which would do. */
        NONE,
        /** The pièce named is asked, or yet to come. Facts: the funder as written, the id of the pièce, its state. */
        NOT_ARRIVED,
        /** The pièce named has no file. Facts: the funder as written, the id of the pièce. */
        NO_FILE,
        /** Facts: the funder as written, the amount of the resource, the amount notified, the gap. */
        DIFFERS
    }
}
