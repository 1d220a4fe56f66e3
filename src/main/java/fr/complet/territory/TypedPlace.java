package fr.complet.territory;

import fr.complet.spelling.Spelling;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A commune as a person has typed it so far: the beginnings of codes, and the beginning of a name. */
record TypedPlace(List<String> codes, PlaceName name) {

    /** No name with its codes is as long. */
    private static final int LONGEST = 200;

    private static final int CODE_LENGTH = 5;
    private static final String CEDEX = "cedex";
    private static final Pattern CODE = Pattern.compile("[0-9]{1,5}|2[ab][0-9]{0,3}");

    TypedPlace {
        codes = List.copyOf(codes);
    }

    static TypedPlace of(String typed) {
        var codes = new ArrayList<String>();
        var names = new ArrayList<String>();
        String written = typed.length() > LONGEST ? "" : Spelling.normaliseWords(typed);
        String before = "";
        for (String word : written.split("_", -1)) {
            if (!CODE.matcher(word).matches()) {
                names.add(word);
            } else if (!before.equals(CEDEX)) {
                codes.add(word.toUpperCase(Locale.ROOT));
            }
            before = word;
        }
        names.remove(CEDEX);
        return new TypedPlace(ungrouped(codes, names), PlaceName.ofCommune(String.join(" ", names)));
    }

    /** The one code that is written in groups, such as « 71 263 ». */
    private static List<String> ungrouped(List<String> codes, List<String> names) {
        String joined = String.join("", codes);
        return String.join("", names).isEmpty() && !joined.isEmpty() && joined.length() <= CODE_LENGTH
                ? List.of(joined)
                : codes;
    }

    boolean hasName() {
        return !name.bare().isEmpty();
    }

    /** Whether every code typed is one of the commune, or begins one. */
    boolean allows(Commune commune) {
        for (String typed : codes) {
            if (CodeLikeness.of(typed, commune).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** How well the codes typed answer to a commune that they allow: as the best of them. */
    CodeLikeness likeness(Commune commune) {
        return codes.stream()
                .flatMap(typed -> CodeLikeness.of(typed, commune).stream())
                .min(Comparator.naturalOrder())
                .orElse(CodeLikeness.BEGINNING);
    }
}
