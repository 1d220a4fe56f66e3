package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.CostLine;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Piece;
import fr.complet.dossier.PieceType;
import java.util.List;
import java.util.Optional;

/**
 * Asks that each cost line name at least one pièce that shows its price (depenses_justifiees).
 *
 * @param types the pièces that do
 * @param exempt the categories of cost that need none
 */
public record CostsEvidenced(List<PieceType> types, List<CostCategory> exempt) implements Requirement {

    public CostsEvidenced {
        types = List.copyOf(types);
        exempt = List.copyOf(exempt);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Evidence evidence = new Evidence(dossier.pieces(), types);
        return dossier.plan().costs().illegible()
                ? Outcome.undecided(dossier.plan().costs().asAnswer())
                : Outcome.worst(dossier.plan().costs().all(), line -> judge(line, evidence));
    }

    private Outcome judge(CostLine line, Evidence evidence) {
        List<Answer<String>> ids = line.evidence().items();
        if (line.category().isAmong(exempt)) {
            return Outcome.notApplicable();
        }
        if (evidence.isGiven(ids)) {
            return Outcome.met();
        }
        if (!line.category().isGiven()) {
            return Outcome.undecided(line.category());
        }
        List<Answer<?>> unclear = evidence.unclear(ids);
        return unclear.isEmpty() ? lacking(line, evidence) : Outcome.undecided(unclear);
    }

    private Outcome lacking(CostLine line, Evidence evidence) {
        Optional<Piece> promised = evidence.promised(line.evidence().items());
        if (promised.isPresent()) {
            return Outcome.missing(promised(line, promised.orElseThrow()));
        }
        // A reference that names no such pièce is told where references are checked, unless it may name others too.
        List<PieceReference> references =
                line.evidence().items().stream().map(PieceReference::ofCost).toList();
        return evidence.areInOrder(references)
                ? Outcome.missing(Finding.of(Lack.NONE, line.evidence().place(), label(line), Fact.anyOf(types))
                        .expecting(Fact.anyOf(types)))
                : Outcome.waitingFor(Evidence.REFERENCES, line.evidence().place());
    }

    private static Finding promised(CostLine line, Piece piece) {
        Fact id = Fact.quoted(piece.id().text());
        return Evidence.state(piece)
                .map(state -> Finding.of(Lack.NOT_ARRIVED, piece.place(), label(line), id, Fact.of(state))
                        .having(Fact.of(state)))
                .orElseGet(() -> Finding.of(Lack.NO_FILE, piece.place(), label(line), id));
    }

    private static Fact label(CostLine line) {
        return Fact.quoted(line.label().text());
    }

    enum Lack implements Fault {
        /** Facts: the label of the line, the types of pièce, any of which would do. */
        NONE,
        /** The pièce named is asked, or yet to come. Facts: the label of the line, the id of the pièce, its state. */
        NOT_ARRIVED,
        /** The pièce named has no file. Facts: the label of the line, the id of the pièce. */
        NO_FILE
    }
}
