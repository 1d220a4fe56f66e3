package fr.complet.archive;

import fr.complet.call.Judged;
import fr.complet.requirement.Finding;
import java.util.Set;

/** The findings about one dossier that were known before, and that its office has accepted to live with for now. */
public record Accepted(Set<Known> all) {

    private static final Accepted NONE = new Accepted(Set.of());

    public Accepted {
        all = Set.copyOf(all);
    }

    public static Accepted none() {
        return NONE;
    }

    boolean has(Judged judged, Finding finding) {
        return !all.isEmpty() && all.contains(new Known(judged.clause().id(), finding));
    }

    /** A finding of a requirement. */
    public record Known(String requirement, Finding finding) {}
}
