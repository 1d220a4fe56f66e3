package fr.complet.territory;

import java.util.List;
import java.util.Optional;

/** The names of the départements, and of the collectivities that stand for one overseas, in the embedded table. */
final class DepartementTable {

    static final String SHARD = "departements.txt";

    private final Shards shards;

    DepartementTable(Shards shards) {
        this.shards = shards;
    }

    Optional<String> name(String code) {
        return shards.line(SHARD, code).map(columns -> columns.get(1));
    }

    List<String> codes() {
        return shards.lines(SHARD).stream().map(columns -> columns.get(0)).toList();
    }
}
