package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Calendar;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks that the project start before it ends, and that its steps and its first engagement lie inside
 * (calendrier_ordonne). Source: DATE-02.
 */
public record CalendarInOrder() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Calendar calendar = dossier.project().calendar();
        List<Answer<?>> lacking = Stream.<Answer<?>>of(calendar.start(), calendar.end())
                .filter(answer -> !answer.isGiven())
                .toList();
        if (lacking.isEmpty() && isAfter(calendar.start(), calendar.end())) {
            return Outcome.invalid(late(Disorder.ENDS_BEFORE_IT_STARTS, calendar.end(), calendar.start()));
        }
        List<Outcome> outcomes = new ArrayList<>();
        outcomes.add(lacking.isEmpty() ? Outcome.met() : Outcome.undecided(lacking));
        outcomes.add(inside(calendar, calendar.statedFirstEngagement()));
        calendar.steps().all().forEach(step -> outcomes.add(judge(calendar, step)));
        if (calendar.steps().illegible()) {
            outcomes.add(Outcome.undecided(calendar.steps().asAnswer()));
        }
        return Outcome.worst(outcomes);
    }

    /** A step that ends before it starts has one fault, wherever its days lie. */
    private static Outcome judge(Calendar calendar, Step step) {
        return isAfter(step.start(), step.end())
                ? Outcome.invalid(late(Disorder.STEP_ENDS_BEFORE_IT_STARTS, step.end(), step.start()))
                : Outcome.worst(List.of(inside(calendar, step.start()), inside(calendar, step.end())));
    }

    /** Judged against whichever bound is known. */
    private static Outcome inside(Calendar calendar, Answer<LocalDate> day) {
        if (day.isIllegible()) {
            return Outcome.undecided(day);
        }
        if (isAfter(calendar.start(), day)) {
            return Outcome.invalid(late(Disorder.BEFORE_THE_PROJECT, day, calendar.start()));
        }
        return isAfter(day, calendar.end())
                ? Outcome.invalid(late(Disorder.AFTER_THE_PROJECT, day, calendar.end()))
                : Outcome.met();
    }

    /** Whether both days are known, and the first is later. */
    private static boolean isAfter(Answer<LocalDate> one, Answer<LocalDate> other) {
        return one.value().flatMap(day -> other.value().map(day::isAfter)).orElse(false);
    }

    private static Finding late(Disorder fault, Answer<LocalDate> wrong, Answer<LocalDate> bound) {
        Fact day = Fact.of(wrong.value().orElseThrow());
        Fact limit = Fact.of(bound.value().orElseThrow());
        return Finding.of(fault, wrong.place(), Fact.question(wrong.path()), day, limit)
                .expecting(limit)
                .having(day);
    }

    /** Facts: the question of the wrong day, that day, the day it is compared with. */
    enum Disorder implements Fault {
        ENDS_BEFORE_IT_STARTS,
        STEP_ENDS_BEFORE_IT_STARTS,
        /** A step or the first engagement before the start of the project. */
        BEFORE_THE_PROJECT,
        /** A step or the first engagement after the end of the project. */
        AFTER_THE_PROJECT
    }
}
