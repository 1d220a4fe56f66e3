package fr.complet.report;

import fr.complet.dossier.Misreading;
import fr.complet.dossier.Notice;
import fr.complet.language.Messages;
import fr.complet.language.Typography;
import fr.complet.reading.CallProblem;
import fr.complet.reading.DossierReader;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable.Cause;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts into words what was met while reading files: illegible answers, notices, and files that cannot be read at all. */
record ReadingWords(Messages messages) {

    /** Why an answer is illegible. */
    String misreading(Misreading reason) {
        return say("Misreading." + reason.kind().name(), reason.details());
    }

    String notice(Notice notice) {
        return say("Notice." + notice.kind().name(), notice.details());
    }

    /** Why a path gave no assessment. */
    String failure(Failure failure) {
        String cause = say("Unreadable." + failure.cause().name(), failure.details());
        List<String> told = told(failure);
        return told.isEmpty()
                ? cause
                : cause + messages.say("spot.says") + String.join(messages.say("spot.also"), told);
    }

    /** The same on one line, with the mistakes that caused it. */
    String brief(Failure failure) {
        List<String> mistakes = mistakes(failure);
        return mistakes.isEmpty()
                ? failure(failure)
                : failure(failure) + messages.say("spot.says") + String.join(messages.say("spot.also"), mistakes);
    }

    /** A word for what became of the dossier: an error where it is only settings, or a value given, that are refused. */
    String label(Failure failure) {
        boolean legible = failure.cause() == Cause.VALUE_REFUSED || failure.cause() == Cause.PROJECT_FILE_INVALID;
        return messages.say(legible ? "screen.error" : "verdict.UNREADABLE");
    }

    /** What to do about it. */
    String remedy(Failure failure) {
        // Whoever fills in a workbook has sheets and lines, and no YAML.
        boolean inSheet = failure.cause() == Cause.CALL_NOT_NAMED
                && DossierReader.isWorkbook(failure.place().file());
        String key = "Unreadable." + failure.cause().name() + ".remedy";
        return say(inSheet ? "remedy.call" : key, failure.details());
    }

    /** The mistakes of a call file, each at its line. */
    List<String> mistakes(Failure failure) {
        return failure.cause() == Cause.VALUE_REFUSED ? List.of() : all(failure);
    }

    /** The mistakes that the sentence itself tells: those of the command are few. */
    private List<String> told(Failure failure) {
        return failure.cause() == Cause.VALUE_REFUSED ? all(failure) : List.of();
    }

    private List<String> all(Failure failure) {
        return failure.mistakes().stream().map(this::mistake).toList();
    }

    private String mistake(CallProblem problem) {
        return Spot.full(problem.place()) + messages.say("spot.says") + problem(problem);
    }

    /** What is wrong, without its place. */
    String problem(CallProblem problem) {
        return say("CallProblem." + problem.kind().name(), problem.details());
    }

    private String say(String key, List<String> details) {
        Optional<String> sentence = messages.find(key, details.size(), name -> open(name, details));
        if (sentence.isEmpty()) {
            throw new IllegalStateException("no words for " + key);
        }
        return sentence.get();
    }

    private String open(String name, List<String> details) {
        return switch (name) {
            case "all" -> String.join(", ", details);
            case "near" -> near(detail(details, 1));
            case "nearest" -> near(detail(details, 0));
            case "day" -> typography().figure(detail(details, 0));
            case "number" -> typography().numeral(detail(details, 0));
            case "other" -> typography().numeral(detail(details, 1));
            case "spot" -> spot(detail(details, 0), detail(details, 1));
            case "types" -> types(details.get(details.size() - 1));
            default -> detail(details, Integer.parseInt(name));
        };
    }

    private Typography typography() {
        return Typography.of(messages.language());
    }

    /** The types of an expression; what has no words of its own stays as the library names it. */
    private String types(String codes) {
        return Stream.of(codes.split(", "))
                .map(code -> messages.find("type." + code, 1, name -> name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    private String near(String word) {
        return word.isEmpty() ? "" : messages.say("near", word);
    }

    /** A line and column of a text, or a sheet and cell. */
    private String spot(String first, String second) {
        boolean isLine = !first.isEmpty() && first.chars().allMatch(c -> c >= '0' && c <= '9');
        return isLine ? messages.say("spot.line", first) : first + "!" + second;
    }

    private static String detail(List<String> details, int index) {
        return index < details.size() ? details.get(index) : "";
    }
}
