package fr.complet.call;

import fr.complet.dossier.Answer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Whether a condition holds for a dossier: it does, it does not, or the answers that it lacks. */
public record Truth(boolean holds, List<Answer<?>> lacking) {

    public static final Truth YES = new Truth(true, List.of());
    public static final Truth NO = new Truth(false, List.of());

    public Truth {
        lacking = List.copyOf(lacking);
    }

    public static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    public static Truth lacking(List<? extends Answer<?>> answers) {
        return new Truth(false, List.copyOf(answers));
    }

    /** Whether an answer is one of some values; unknown while it is blank or illegible. */
    public static <T> Truth among(Answer<T> answer, Collection<T> values) {
        return answer.isGiven() ? of(answer.isAmong(values)) : lacking(List.of(answer));
    }

    /** Every one holds; one that fails settles it, whatever the others lack. */
    public static Truth all(Collection<Truth> truths) {
        for (Truth truth : truths) {
            if (truth.fails()) {
                return NO;
            }
        }
        return settled(truths, true);
    }

    /** One at least holds; one that holds settles it, whatever the others lack. */
    public static Truth any(Collection<Truth> truths) {
        for (Truth truth : truths) {
            if (truth.holds) {
                return YES;
            }
        }
        return settled(truths, false);
    }

    private static Truth settled(Collection<Truth> truths, boolean otherwise) {
        List<Answer<?>> lacking = new ArrayList<>();
        for (Truth truth : truths) {
            lacking.addAll(truth.lacking);
        }
        return lacking.isEmpty() ? of(otherwise) : lacking(lacking);
    }

    public Truth negated() {
        return isUnknown() ? this : of(!holds);
    }

    public boolean isUnknown() {
        return !lacking.isEmpty();
    }

    /** It does not hold, and no answer could change that. */
    public boolean fails() {
        return !holds && lacking.isEmpty();
    }
}
