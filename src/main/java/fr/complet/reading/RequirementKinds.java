package fr.complet.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The kinds of requirement by the names that call files give them. */
final class RequirementKinds {

    private static final Map<String, KindDecoder> ALL = all();

    private RequirementKinds() {}

    static Optional<KindDecoder> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    static Set<String> names() {
        return ALL.keySet();
    }

    private static Map<String, KindDecoder> all() {
        Map<String, KindDecoder> kinds = new LinkedHashMap<>();
        DossierKinds.addTo(kinds);
        ApplicantKinds.addTo(kinds);
        ProjectKinds.addTo(kinds);
        PlanKinds.addTo(kinds);
        GrantKinds.addTo(kinds);
        PieceKinds.addTo(kinds);
        CofinancingKinds.addTo(kinds);
        ExpressionKinds.addTo(kinds);
        return kinds;
    }
}
