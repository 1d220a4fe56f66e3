package fr.complet.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A whole application as its author wrote it: always readable, whatever is missing or malformed in it.
 *
 * @param answers every answer of the records above, by path
 * @param unknownKeys keys that the format does not know
 * @param notices what was noticed while reading
 */
public record Dossier(
        SourceText source,
        Filing filing,
        Applicant applicant,
        Project project,
        Plan plan,
        Items<Piece> pieces,
        Map<Statement, Answer<Boolean>> statements,
        Items<Derogation> derogations,
        Answers answers,
        List<UnknownKey> unknownKeys,
        List<Notice> notices) {

    public Dossier {
        statements = Map.copyOf(statements);
        unknownKeys = List.copyOf(unknownKeys);
        notices = List.copyOf(notices);
    }

    public Answer<Boolean> statement(Statement statement) {
        return Objects.requireNonNull(statements.get(statement));
    }

    /** The same dossier with another plan; the generic view of its answers stays as it is. */
    public Dossier with(Plan other) {
        return new Dossier(
                source,
                filing,
                applicant,
                project,
                other,
                pieces,
                statements,
                derogations,
                answers,
                unknownKeys,
                notices);
    }

    /** The same dossier with more notices, before its own. */
    public Dossier noticing(List<Notice> more) {
        if (more.isEmpty()) {
            return this;
        }
        List<Notice> all = new ArrayList<>(more);
        all.addAll(notices);
        return new Dossier(
                source, filing, applicant, project, plan, pieces, statements, derogations, answers, unknownKeys, all);
    }

    /** This dossier, with other unknown keys before its own. */
    public Dossier withUnknownKeys(List<UnknownKey> more) {
        List<UnknownKey> all = new ArrayList<>(more);
        all.addAll(unknownKeys);
        return new Dossier(
                source, filing, applicant, project, plan, pieces, statements, derogations, answers, all, notices);
    }

    /** The present pièces of one of the types, in their order. */
    public List<Piece> present(List<PieceType> types) {
        List<Piece> present = new ArrayList<>();
        for (Piece piece : pieces.all()) {
            if (piece.type().isAmong(types) && piece.isPresent()) {
                present.add(piece);
            }
        }
        return present;
    }
}
