package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.Statement;
import java.util.List;

/**
 * Asks for a pièce of one of some types, or else a sworn statement (piece_ou_attestation). A statement answered « non »
 * is wrong even beside the pièce: they contradict each other. An illegible one might be that.
 */
public record PieceOrStatement(List<PieceType> types, Statement statement) implements Requirement {

    public PieceOrStatement {
        types = List.copyOf(types);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<Boolean> answer = dossier.statement(statement);
        if (answer.is(false)) {
            return Outcome.invalid(Finding.of(Lack.REFUSED, answer.place(), Fact.of(statement), Fact.anyOf(types)));
        }
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        Outcome piece = new PieceRequired(types).judge(dossier, budget, terms);
        if (answer.is(true) || piece.status() == Status.MET) {
            return Outcome.met();
        }
        boolean nothingPromised = new PieceSearch(dossier, types).promised().isEmpty();
        return piece.isFailed() && nothingPromised
                ? Outcome.missing(Finding.of(Lack.NEITHER_GIVEN, answer.place(), Fact.of(statement), Fact.anyOf(types)))
                : piece;
    }

    enum Lack implements Fault {
        /** Facts: the statement, the types of pièce that would do instead. */
        NEITHER_GIVEN,
        /** It was answered « non ». Facts: the statement, the types of pièce. */
        REFUSED
    }
}
