package fr.complet.territory;

import fr.complet.spelling.Spelling;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The EPCI of the embedded table, by SIREN and by name. A line of names is a name without its leading words, then the
 * SIREN of each EPCI that bears it with those words.
 */
final class EpciTable {

    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");
    private static final Pattern BLANK = Pattern.compile(" ");
    private static final String NAMES = "epci-names.txt";

    private final Shards shards;
    private final Recent<Epci> recent = new Recent<>(this::search);

    EpciTable(Shards shards) {
        this.shards = shards;
    }

    Optional<Epci> epci(String siren) {
        return SIREN.matcher(siren).matches() ? recent.find(siren) : Optional.empty();
    }

    private Optional<Epci> search(String siren) {
        return shards.line(shard(siren), siren).map(EpciTable::epci);
    }

    /** EPCI of this very name; if none, of this name but for its type and the small words that follow it. */
    List<Epci> named(String name) {
        var wanted = PlaceName.ofEpci(name);
        List<String> bearers = shards.line(NAMES, wanted.bare())
                .map(line -> List.of(BLANK.split(line.get(1), -1)))
                .orElseGet(List::of);
        List<Epci> exact =
                epcis(bearers, bearer -> bearer.substring(Siren.LENGTH).equals(wanted.lead()));
        return exact.isEmpty() ? epcis(bearers, bearer -> true) : exact;
    }

    /** Every EPCI under each of its names. */
    Stream<NamedEpci> all() {
        return shards.lines(NAMES).stream()
                .flatMap(line -> BLANK.splitAsStream(line.get(1)).map(bearer -> named(line.get(0), bearer)));
    }

    private NamedEpci named(String bare, String bearer) {
        var name = new PlaceName(bearer.substring(Siren.LENGTH), bare);
        return new NamedEpci(name, epci(bearer.substring(0, Siren.LENGTH)).orElseThrow());
    }

    Optional<String> nearest(String name) {
        List<String> candidates =
                shards.lines(NAMES).stream().map(line -> line.get(0)).toList();
        return Spelling.nearestKey(PlaceName.ofEpci(name).bare(), candidates)
                .map(bare -> named(bare).get(0).name());
    }

    /** The eighth digit spreads them over ten shards. */
    static String shard(String siren) {
        return "epcis/" + siren.charAt(7) + ".txt";
    }

    private List<Epci> epcis(List<String> bearers, Predicate<String> wanted) {
        return bearers.stream()
                .filter(wanted)
                .map(bearer -> bearer.substring(0, Siren.LENGTH))
                .distinct()
                .flatMap(siren -> epci(siren).stream())
                .toList();
    }

    private static Epci epci(List<String> columns) {
        return new Epci(
                columns.get(0),
                columns.get(1),
                EpciType.abbreviated(columns.get(2)),
                Integer.parseInt(columns.get(3)),
                CommuneTable.list(columns.get(4)).toList(),
                CommuneTable.list(columns.get(5)).toList());
    }
}
