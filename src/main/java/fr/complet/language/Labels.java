package fr.complet.language;

import fr.complet.dossier.Choice;

/** The words for every choice of the dossier format. */
public final class Labels {
    private final Wordbook words;

    private Labels(String resource) {
        this.words = Wordbook.of(resource);
    }

    public static Labels french() {
        return French.LABELS;
    }

    public static Labels english() {
        return English.LABELS;
    }

    /**
     * The label of a choice.
     *
     * @throws IllegalStateException when it has none, which a test excludes
     */
    public String of(Choice choice) {
        String key = choice.getClass().getSimpleName() + "." + choice.code();
        return words.find(key).orElseThrow(() -> new IllegalStateException("no label for " + key));
    }

    /** Loaded when first asked for: few runs need the labels. */
    private static final class French {
        static final Labels LABELS = new Labels("labels_fr");
    }

    private static final class English {
        static final Labels LABELS = new Labels("labels_en");
    }
}
