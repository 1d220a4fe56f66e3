package fr.complet.dossier;

import java.util.List;

/** The lines of a table of the dossier; illegible when something that is no table stands in its place. */
public record Items<T>(List<T> all, Place place, boolean illegible) {

    public Items {
        all = List.copyOf(all);
    }

    /** No line was given, legible or not. */
    public boolean isEmpty() {
        return all.isEmpty() && !illegible;
    }

    /** Stands for the whole list among the answers that something lacks. */
    public Answer<Object> asAnswer() {
        return illegible ? new Illegible<>("", Misreading.of(Misreading.Kind.INSIDE_STRAY), place) : new Blank<>(place);
    }
}
