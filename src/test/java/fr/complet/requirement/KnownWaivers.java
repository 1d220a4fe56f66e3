package fr.complet.requirement;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waivers of a call that has these requirements. */
public record KnownWaivers(Map<String, Optional<Waiver>> waivers) implements Waivers {

    /** Those of a call without requirements. */
    public static Waivers none() {
        return new KnownWaivers(Map.of());
    }

    @Override
    public List<String> requirements() {
        return List.copyOf(waivers.keySet());
    }

    @Override
    public Optional<Waiver> of(String requirement) {
        return waivers.getOrDefault(requirement, Optional.empty());
    }
}
