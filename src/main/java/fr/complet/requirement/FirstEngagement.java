package fr.complet.requirement;

import fr.complet.dossier.Answer;
import fr.complet.dossier.Calendar;
import fr.complet.dossier.Step;
import fr.complet.dossier.StepNature;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The first engagement that counts as a start: the stated one; else the start of the project, unless what starts then
 * is a preliminary study or a purchase of land, which do not count: then the earliest of the other steps.
 */
record FirstEngagement(Calendar calendar) {

    private static final List<StepNature> FREE = List.of(StepNature.ETUDE_PREALABLE, StepNature.FONCIER);

    /** The day, or the answer that it lacks. */
    Answer<LocalDate> day() {
        if (!calendar.statedFirstEngagement().isBlank() || !startsFreely()) {
            return calendar.firstEngagement();
        }
        List<Answer<LocalDate>> starts = calendar.steps().all().stream()
                .filter(step -> !isFree(step))
                .map(Step::start)
                .toList();
        return starts.stream()
                .filter(start -> !start.isGiven())
                .findFirst()
                .or(() -> starts.stream()
                        .min((one, other) -> one.value()
                                .orElseThrow()
                                .compareTo(other.value().orElseThrow())))
                .orElse(calendar.statedFirstEngagement());
    }

    /** The illegible answers of steps that may be what starts on that day, and may or may not be free. */
    List<Answer<?>> unclear() {
        Answer<LocalDate> day = day();
        if (!calendar.statedFirstEngagement().isBlank() || isSettled(day)) {
            return List.of();
        }
        if (calendar.steps().illegible()) {
            return List.of(calendar.steps().asAnswer());
        }
        return calendar.steps().all().stream()
                .filter(step -> !step.start().isGiven() || startsWithProject(step) || startsOn(day, step))
                .flatMap(step -> Stream.<Answer<?>>of(step.nature(), step.start()))
                .filter(Answer::isIllegible)
                .toList();
    }

    /** A step that surely counts starts on that day, whatever the others are. */
    private boolean isSettled(Answer<LocalDate> day) {
        return calendar.steps().all().stream()
                .anyMatch(step ->
                        startsOn(day, step) && !isFree(step) && !step.nature().isIllegible());
    }

    private static boolean startsOn(Answer<LocalDate> day, Step step) {
        return day.value().filter(step.start()::is).isPresent();
    }

    /** A free step starts with the project, and no step that counts, or might count, does. */
    private boolean startsFreely() {
        List<Step> first =
                calendar.steps().all().stream().filter(this::startsWithProject).toList();
        return !first.isEmpty() && first.stream().allMatch(FirstEngagement::isFree);
    }

    private boolean startsWithProject(Step step) {
        return step.start()
                .value()
                .flatMap(day -> calendar.start().value().map(start -> !day.isAfter(start)))
                .orElse(false);
    }

    private static boolean isFree(Step step) {
        return step.nature().isAmong(FREE);
    }
}
