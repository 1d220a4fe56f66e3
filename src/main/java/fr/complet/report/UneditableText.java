package fr.complet.report;

import fr.complet.writing.Uneditable;

/** Says why answers cannot be written into a file, and what to do. */
public final class UneditableText {

    private UneditableText() {}

    public static String of(Uneditable impossible, Words words) {
        String why = words.messages()
                .say(
                        "Uneditable." + impossible.kind().name(),
                        impossible.details().toArray(String[]::new));
        String spot = Spot.brief(impossible.place());
        return Inert.of(spot.isEmpty() ? why : spot + " : " + why);
    }
}
