package fr.complet.language;

/** A language that Complet speaks. */
public enum Language {
    FR,
    EN;

    /** Its ISO 639 code. */
    public String code() {
        return switch (this) {
            case FR -> "fr";
            case EN -> "en";
        };
    }

    /** Whether a number of things takes the singular: zero does in French, not in English. */
    boolean isSingular(long number) {
        return number == 1 || (number == 0 && this == FR);
    }
}
