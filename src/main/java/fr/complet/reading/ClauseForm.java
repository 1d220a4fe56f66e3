package fr.complet.reading;

import fr.complet.call.Actor;
import fr.complet.call.Always;
import fr.complet.call.Chapter;
import fr.complet.call.Clause;
import fr.complet.call.Condition;
import fr.complet.call.Gravity;
import fr.complet.call.Severity;
import fr.complet.call.Wording;
import fr.complet.dossier.PieceType;
import fr.complet.dossier.WaiverReason;
import fr.complet.parameter.Dated;
import fr.complet.parameter.Reference;
import fr.complet.parameter.SourceStatus;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.requirement.Requirement;
import fr.complet.requirement.Waiver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Understands one clause of a call or set. */
final class ClauseForm {

    /** Each takes its time, whoever wrote it. */
    private static final int MOST_EXPRESSIONS = 100;

    private final CallKeys keys;
    private final Scope scope;
    private final CallProblems problems;
    private final KindKeys kindKeys;

    ClauseForm(CallKeys keys, Scope scope) {
        this.keys = keys;
        this.scope = scope;
        this.problems = keys.problems();
        this.kindKeys = new KindKeys(keys, scope);
    }

    /** The clauses of a file, in their order. */
    static List<Clause> all(CallKeys file, Scope scope) {
        Map<String, Integer> lines = new HashMap<>();
        List<Clause> clauses = new ArrayList<>();
        int expressions = 0;
        for (CallKeys keys : file.findGroups("exigences")) {
            reportTwice(keys, lines);
            expressions += isExpression(keys) ? 1 : 0;
            if (expressions > MOST_EXPRESSIONS && isExpression(keys)) {
                keys.problems().add(Kind.EXPRESSIONS_TOO_MANY, keys.place(), Integer.toString(MOST_EXPRESSIONS));
                return clauses;
            }
            new ClauseForm(keys, scope).read().ifPresent(clauses::add);
        }
        return clauses;
    }

    private static boolean isExpression(CallKeys keys) {
        return keys.findText("genre")
                .filter(kind -> kind.text().equals(ExpressionKinds.NAME))
                .isPresent();
    }

    private static void reportTwice(CallKeys keys, Map<String, Integer> lines) {
        keys.findText("id").ifPresent(id -> {
            Integer first = lines.putIfAbsent(id.text(), id.place().line());
            if (first != null) {
                keys.problems().add(Kind.ID_TWICE, id.place(), id.text(), Integer.toString(first));
            }
        });
    }

    /** The clause; absent, with a problem, while its kind is unknown. */
    Optional<Clause> read() {
        String id = keys.needText("id").map(Scalar::text).orElse("");
        Gravity gravity = keys.need("gravite").map(this::gravity).orElse(new Gravity(Severity.ADVICE, List.of()));
        Reference source = SourceForm.reference(keys, scope.sources()).orElse(SourceForm.NONE);
        Chapter chapter = chapter();
        Wording title = keys.need("titre").map(this::title).orElse(new Wording("", ""));
        Optional<Wording> remedy = keys.find("remede").map(form -> CallWords.wording(form, "remede", problems));
        Actor actor = keys.findText("acteur")
                .flatMap(text -> CallWords.actor(text, "acteur", problems))
                .orElse(Actor.YOU);
        Condition when = keys.find("quand")
                .map(form -> ConditionForm.read(form, "quand", scope.conditions(), problems))
                .orElse(new Always());
        Optional<Waiver> waiver = keys.find("derogation").map(this::waiver);
        Optional<Requirement> requirement = requirement();
        requirement.ifPresent(known -> reportAssumption(id, gravity, source));
        Reference rest = ofUser().orElse(source);
        return requirement.map(
                known -> new Clause(id, chapter, title, remedy, gravity, actor, rest, when, waiver, known));
    }

    /** What uses a value of the user rests on the user's source. */
    private Optional<Reference> ofUser() {
        return kindKeys.parameters().stream()
                .flatMap(ClauseForm::sources)
                .filter(one -> one.status() == SourceStatus.UTILISATEUR)
                .findFirst();
    }

    private Wording title(Form form) {
        return CallWords.wording(form, "titre", problems);
    }

    private Chapter chapter() {
        Optional<Scalar> written = scope.chapter().isPresent() ? keys.findText("rubrique") : keys.needText("rubrique");
        return written.flatMap(text -> CallWords.chapter(text, "rubrique", problems))
                .or(scope::chapter)
                .orElse(Chapter.APPEL);
    }

    private Gravity gravity(Form form) {
        if (form instanceof Scalar text) {
            return new Gravity(severity(text), List.of());
        }
        CallKeys cases = CallKeys.of(form, "gravite", problems);
        Severity usual = cases.needText("defaut").map(this::severity).orElse(Severity.ADVICE);
        List<Gravity.Case> exceptions =
                cases.findGroups("si").stream().map(this::exception).toList();
        cases.reportUnknown();
        return new Gravity(usual, exceptions);
    }

    private Gravity.Case exception(CallKeys exception) {
        Condition when = exception
                .need("quand")
                .map(form -> ConditionForm.read(form, "quand", scope.conditions(), problems))
                .orElse(new Always());
        Severity severity = exception.needText("gravite").map(this::severity).orElse(Severity.ADVICE);
        exception.reportUnknown();
        return new Gravity.Case(when, severity);
    }

    private Severity severity(Scalar text) {
        return CallWords.severity(text, "gravite", problems).orElse(Severity.ADVICE);
    }

    private Waiver waiver(Form form) {
        CallKeys group = CallKeys.of(form, "derogation", problems);
        KindKeys grounds = new KindKeys(group, scope);
        List<WaiverReason> reasons = grounds.choices("motifs", WaiverReason.class);
        List<WaiverReason> free = grounds.optionalChoices("sans_piece", WaiverReason.class);
        Optional<PieceType> evidence =
                group.findText("piece").flatMap(text -> CallWords.choice(text, "piece", PieceType.class, problems));
        group.reportUnknown();
        return new Waiver(reasons, evidence, free);
    }

    /** The keys of a kind that nobody knows are not judged. */
    private Optional<Requirement> requirement() {
        Optional<Scalar> kind = keys.needText("genre");
        Optional<Requirement> requirement =
                kind.flatMap(name -> RequirementKinds.named(name.text())).map(decoder -> decoder.decode(kindKeys));
        if (requirement.isPresent()) {
            keys.reportUnknown();
        } else {
            kind.ifPresent(name ->
                    problems.addUnknown(Kind.KIND_UNKNOWN, name.place(), name.text(), RequirementKinds.names()));
        }
        return requirement;
    }

    /** Nothing that rests on an assumption may block, be it the clause or a value that it uses. */
    private void reportAssumption(String id, Gravity gravity, Reference source) {
        boolean blocks = Stream.concat(
                        Stream.of(gravity.usual()), gravity.cases().stream().map(Gravity.Case::severity))
                .anyMatch(Severity::blocks);
        if (blocks) {
            Stream.concat(Stream.of(source), kindKeys.parameters().stream().flatMap(ClauseForm::sources))
                    .filter(one -> one.status() == SourceStatus.HYPOTHESE)
                    .forEach(one -> problems.add(Kind.ASSUMPTION_BLOCKS, keys.place(), id, one.key()));
        }
    }

    private static Stream<Reference> sources(Dated<?> parameter) {
        return parameter.values().stream().map(value -> value.source()).flatMap(Optional::stream);
    }
}
