package fr.complet.call;

import fr.complet.dossier.Answer;
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

    public boolean isUnknown() {
        return !lacking.isEmpty();
    }

    /** It does not hold, and no answer could change that. */
    public boolean fails() {
        return !holds && lacking.isEmpty();
    }
}
