package fr.complet.assistant;

import fr.complet.assistant.Topic.MissingPiece;
import fr.complet.assistant.Topic.OneAnswer;
import fr.complet.assistant.Topic.Reason;
import fr.complet.assistant.Topic.WholeTable;
import fr.complet.call.Assessment;
import fr.complet.call.Judged;
import fr.complet.dossier.PieceType;
import fr.complet.reading.DossierFormat;
import fr.complet.reading.Question;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Finding;
import fr.complet.requirement.PieceOrStatement;
import fr.complet.requirement.PieceRequired;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an assessed dossier still lacks that its applicant can type, the gravest first, each thing once. */
public final class Agenda {

    private static final String PIECES = "pieces";
    private static final String STATEMENTS = "attestations.";
    private static final String BUDGET = "budget";
    private static final String RESOURCES = "budget.ressources";

    private final Map<String, Topic> topics = new LinkedHashMap<>();

    private Agenda() {}

    public static List<Topic> of(Assessment assessment) {
        Agenda agenda = new Agenda();
        assessment.checklist().stream()
                .filter(Agenda::isOpen)
                .sorted((one, other) -> one.severity().compareTo(other.severity()))
                .forEach(agenda::add);
        return List.copyOf(agenda.topics.values());
    }

    /** The question at a path, when it is answered and the answer is wrong: those that lack one come in their turn. */
    static Optional<OneAnswer> wrong(String path, Assessment assessment) {
        boolean answered = assessment.dossier().answers().all().stream()
                .anyMatch(answer -> !answer.isBlank() && (answer.path() + "[").startsWith(path + "["));
        return of(assessment).stream()
                .filter(topic -> answered && topic.key().equals(path) && topic instanceof OneAnswer)
                .map(OneAnswer.class::cast)
                .findFirst();
    }

    private static boolean isOpen(Judged one) {
        return one.is(Status.MISSING) || one.is(Status.INVALID) || one.is(Status.UNDECIDED);
    }

    private void add(Judged judged) {
        for (Finding finding : judged.outcome().findings()) {
            if (judged.is(Status.UNDECIDED)) {
                continue;
            }
            Optional<MissingPiece> piece = missingPiece(judged, finding);
            if (piece.isPresent()) {
                merge(piece.get());
            } else {
                topicAt(finding.place().path(), new Reason(judged, List.of(finding)))
                        .ifPresent(this::merge);
            }
        }
        for (Doubt doubt : judged.outcome().doubts()) {
            boolean answerable = doubt.kind() == Doubt.Kind.BLANK || doubt.kind() == Doubt.Kind.ILLEGIBLE;
            if (answerable && judged.is(Status.UNDECIDED)) {
                topicAt(doubt.about(), new Reason(judged, findingsAt(judged, doubt.about())))
                        .ifPresent(this::merge);
            }
        }
    }

    private static List<Finding> findingsAt(Judged judged, String path) {
        return judged.outcome().findings().stream()
                .filter(finding -> finding.place().path().equals(path))
                .toList();
    }

    /** A pièce that does not stand in the list at all; one that does lacks its file. */
    private static Optional<MissingPiece> missingPiece(Judged judged, Finding finding) {
        List<PieceType> types = types(judged.clause().requirement());
        boolean listed = finding.place().path().startsWith(PIECES + "[");
        boolean missing = judged.is(Status.MISSING) && !types.isEmpty() && !listed;
        return missing
                ? Optional.of(new MissingPiece(
                        PIECES + " " + types,
                        types,
                        statement(judged.clause().requirement()),
                        List.of(new Reason(judged, List.of(finding)))))
                : Optional.empty();
    }

    private static List<PieceType> types(Requirement requirement) {
        if (requirement instanceof PieceRequired rule) {
            return rule.types();
        }
        return requirement instanceof PieceOrStatement rule ? rule.types() : List.of();
    }

    /** The path of the statement that would do instead. */
    private static Optional<String> statement(Requirement requirement) {
        return requirement instanceof PieceOrStatement rule
                ? Optional.of(STATEMENTS + rule.statement().code())
                : Optional.empty();
    }

    private static Optional<Topic> topicAt(String path, Reason reason) {
        String generic = path.replaceAll("\\[\\d+]", "[]");
        Optional<Question> question = DossierFormat.question(generic);
        if (question.isPresent()) {
            return asked(path, question.get(), reason);
        }
        int open = path.lastIndexOf('[');
        if (open < 0 || !path.endsWith("]")) {
            return plan(path, reason);
        }
        String list = path.substring(0, open);
        if (list.equals(PIECES)) {
            // It stands in the list and has not arrived.
            return topicAt(path + ".fichier", reason);
        }
        return DossierFormat.question(list.replaceAll("\\[\\d+]", "[]")).flatMap(known -> asked(list, known, reason));
    }

    private static Optional<Topic> asked(String path, Question question, Reason reason) {
        return switch (question.kind()) {
            case GROUP -> plan(path, reason);
            case TABLE -> Optional.of(new WholeTable(path, List.of(reason)));
            default -> Optional.of(new OneAnswer(path, question, List.of(reason)));
        };
    }

    /** A plan that does not hold together is mended at its resources, most often. */
    private static Optional<Topic> plan(String path, Reason reason) {
        return path.equals(BUDGET) ? Optional.of(new WholeTable(RESOURCES, List.of(reason))) : Optional.empty();
    }

    private void merge(Topic topic) {
        topics.merge(topic.key(), topic, Agenda::with);
    }

    private static Topic with(Topic first, Topic further) {
        List<Reason> reasons = new ArrayList<>(first.reasons());
        reasons.addAll(further.reasons());
        if (first instanceof OneAnswer one) {
            return new OneAnswer(one.key(), one.question(), reasons);
        }
        return first instanceof MissingPiece piece
                ? new MissingPiece(piece.key(), piece.types(), piece.statement(), reasons)
                : new WholeTable(first.key(), reasons);
    }
}
