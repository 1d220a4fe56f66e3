package fr.complet.territory;

import java.util.List;

/** A grouping of communes with its own tax; {@code regions} are those of its members, {@code members} their codes. */
public record Epci(
        String siren, String name, EpciType type, int population, List<String> regions, List<String> members) {

    public Epci {
        regions = List.copyOf(regions);
        members = List.copyOf(members);
    }

    /** Whether one of its member communes is in this region. */
    public boolean isIn(String region) {
        return regions.contains(region);
    }

    public boolean hasMember(Commune commune) {
        return members.contains(commune.code());
    }
}
