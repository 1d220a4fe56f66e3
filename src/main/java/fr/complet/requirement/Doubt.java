package fr.complet.requirement;

import fr.complet.dossier.Answer;

/**
 * Why a requirement cannot be judged.
 *
 * @param about a path of the dossier, a requirement's id, or a parameter's name; empty for {@link Kind#HAND}
 */
public record Doubt(Kind kind, String about) {

    /** An answer that is blank or illegible. */
    public static Doubt about(Answer<?> answer) {
        return new Doubt(answer.isIllegible() ? Kind.ILLEGIBLE : Kind.BLANK, answer.path());
    }

    public static Doubt parameter(String name) {
        return new Doubt(Kind.PARAMETER, name);
    }

    public static Doubt requirement(String id) {
        return new Doubt(Kind.REQUIREMENT, id);
    }

    /** A reminder, which only a person can judge. */
    public static Doubt hand() {
        return new Doubt(Kind.HAND, "");
    }

    /** What a doubt can be about. */
    public enum Kind {
        BLANK,
        ILLEGIBLE,
        REQUIREMENT,
        PARAMETER,
        HAND
    }
}
