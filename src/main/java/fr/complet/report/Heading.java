package fr.complet.report;

import fr.complet.call.Actor;
import fr.complet.call.Judged;
import fr.complet.call.Severity;
import fr.complet.requirement.Doubt;
import fr.complet.requirement.Status;
import fr.complet.requirement.Unjudged;

/** Under which heading a requirement stands on the first screen: who must act, the slowest first. */
enum Heading {
    COUNCIL,
    PREFECTURE,
    FUNDER,
    SUPPLIER,
    YOU,
    CORRECT,
    VERIFY;

    /** The heading of a requirement that is missing, invalid or undecided. */
    static Heading of(Judged one) {
        if (one.is(Status.UNDECIDED)) {
            return lacksAnswers(one) ? YOU : VERIFY;
        }
        Actor actor = one.clause().actor();
        return one.is(Status.INVALID) && actor == Actor.YOU ? CORRECT : of(actor);
    }

    private static Heading of(Actor actor) {
        return switch (actor) {
            case COUNCIL -> COUNCIL;
            case PREFECTURE -> PREFECTURE;
            case FUNDER -> FUNDER;
            case SUPPLIER -> SUPPLIER;
            case YOU -> YOU;
        };
    }

    /** Undecided, and an answer of the applicant would help. */
    static boolean lacksAnswers(Judged one) {
        for (Doubt doubt : one.outcome().doubts()) {
            if (doubt.kind() != Doubt.Kind.PARAMETER && doubt.kind() != Doubt.Kind.HAND) {
                return true;
            }
        }
        return false;
    }

    /** Undecided only because a value of the call or of the law is not known. */
    static boolean lacksParameter(Judged one) {
        return one.is(Status.UNDECIDED)
                && !lacksAnswers(one)
                && one.outcome().doubts().stream().anyMatch(doubt -> doubt.kind() == Doubt.Kind.PARAMETER);
    }

    /** What it lacks is a value of the law, which is published whatever the call. */
    static boolean lacksLaw(Judged one) {
        return one.outcome().findings().stream().anyMatch(finding -> finding.fault() == Unjudged.LAW);
    }

    /** One of the reminders, which are told together. */
    static boolean isReminder(Judged one) {
        return one.is(Status.UNDECIDED)
                && one.severity() == Severity.ADVICE
                && one.outcome().doubts().stream().allMatch(doubt -> doubt.kind() == Doubt.Kind.HAND);
    }

    String key() {
        return "heading." + name();
    }
}
