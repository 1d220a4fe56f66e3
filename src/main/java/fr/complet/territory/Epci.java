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

    /** Its name with its type in full: « Communauté de communes du Pays de Fayence » for « CC du Pays de Fayence ». */
    public String fullName() {
        return type.writtenOut(name);
    }

    public boolean hasMember(Commune commune) {
        return members.contains(commune.code());
    }
}
