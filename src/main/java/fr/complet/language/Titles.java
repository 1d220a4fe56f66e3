package fr.complet.language;

/** How a new workbook names its sheets and heads its columns: in French, as the dossier format is. */
public final class Titles {
    private static final Titles ALL = new Titles(Wordbook.of("titles"));

    private final Wordbook words;

    private Titles(Wordbook words) {
        this.words = words;
    }

    public static Titles all() {
        return ALL;
    }

    /**
     * The title of a table, a column or a sheet.
     *
     * @throws IllegalArgumentException when it has none, which a test excludes
     */
    public String of(String path) {
        return words.find(path).orElseThrow(() -> new IllegalArgumentException("no title for " + path));
    }
}
