package fr.complet.reading;

import fr.complet.call.Actor;
import fr.complet.call.Chapter;
import fr.complet.call.Severity;
import fr.complet.call.Wording;
import fr.complet.dossier.Choice;
import fr.complet.parameter.SourceStatus;
import fr.complet.reading.CallProblem.Kind;
import fr.complet.requirement.Status;
import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The words of call files: those of the dossier format, and their own. */
final class CallWords {

    private CallWords() {}

    static <T extends Enum<T> & Choice> Optional<T> choice(
            Scalar text, String key, Class<T> type, CallProblems problems) {
        return oneOf(text, key, List.of(type.getEnumConstants()), Choice::code, problems);
    }

    /** Those of some texts that are choices; the others are problems. */
    static <T extends Enum<T> & Choice> List<T> choices(
            List<Scalar> texts, String key, Class<T> type, CallProblems problems) {
        return texts.stream()
                .map(text -> choice(text, key, type, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    static Optional<Severity> severity(Scalar text, String key, CallProblems problems) {
        return oneOf(text, key, List.of(Severity.values()), Severity::code, problems);
    }

    static Optional<Actor> actor(Scalar text, String key, CallProblems problems) {
        return oneOf(text, key, List.of(Actor.values()), Actor::code, problems);
    }

    static Optional<Chapter> chapter(Scalar text, String key, CallProblems problems) {
        return oneOf(text, key, List.of(Chapter.values()), Chapter::code, problems);
    }

    /** What a call file can say of a source; that a value is the user's, only the user says. */
    static Optional<SourceStatus> status(Scalar text, String key, CallProblems problems) {
        List<SourceStatus> writable = Stream.of(SourceStatus.values())
                .filter(status -> status != SourceStatus.UTILISATEUR)
                .toList();
        return oneOf(text, key, writable, status -> status.name().toLowerCase(Locale.ROOT), problems);
    }

    /** How a requirement ends. */
    static Optional<Status> end(Form form, String key, CallProblems problems) {
        if (!(form instanceof Scalar text)) {
            problems.add(Kind.TEXT_EXPECTED, form.place(), key);
            return Optional.empty();
        }
        return oneOf(text, key, List.of(Status.values()), StatusWords::of, problems);
    }

    /** A text in both languages; one text alone is French. */
    static Wording wording(Form form, String key, CallProblems problems) {
        if (form instanceof Scalar text) {
            return new Wording(text.text(), text.text());
        }
        CallKeys keys = CallKeys.of(form, key, problems);
        String french = keys.needText("fr").map(Scalar::text).orElse("");
        String english = keys.findText("en").map(Scalar::text).orElse(french);
        keys.reportUnknown();
        return new Wording(french, english);
    }

    private static <T> Optional<T> oneOf(
            Scalar text, String key, List<T> values, Function<T, String> code, CallProblems problems) {
        String word = Spelling.normalise(text.text());
        Optional<T> found =
                values.stream().filter(value -> code.apply(value).equals(word)).findFirst();
        if (found.isEmpty()) {
            List<String> known = values.stream().map(code).toList();
            String nearest = Spelling.nearest(word, known).orElse("");
            problems.add(Kind.WORD_UNKNOWN, text.place(), text.text(), nearest, key);
        }
        return found;
    }
}
