package fr.complet.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How people also name the questions of the dossier format at the head of a column or a row, beside their labels. */
public final class Spellings {
    private static final Spellings ALL = new Spellings(Wordbook.of("headings"));

    private final Wordbook words;

    private Spellings(Wordbook words) {
        this.words = words;
    }

    public static Spellings all() {
        return ALL;
    }

    /** The names of a path; none when it has no others than its key and its label. */
    public List<String> of(String path) {
        var names = new ArrayList<String>();
        String written = words.find(path).orElse("");
        int start = 0;
        for (int i = 0; i <= written.length(); i++) {
            if (i == written.length() || written.charAt(i) == '|') {
                String name = written.substring(start, i).strip();
                if (!name.isEmpty()) {
                    names.add(name);
                }
                start = i + 1;
            }
        }
        return names;
    }

    /** The paths that have such names. */
    public Set<String> paths() {
        return words.keys();
    }
}
