package fr.complet.territory;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The communes of the embedded table by INSEE code and by postal code. */
final class CommuneTable {

    private static final Pattern INSEE_CODE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern POSTAL_CODE = Pattern.compile("[0-9]{5}");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Shards shards;
    private final Recent<Commune> recent = new Recent<>(this::search);

    CommuneTable(Shards shards) {
        this.shards = shards;
    }

    Optional<Commune> commune(String code) {
        return INSEE_CODE.matcher(code).matches() ? recent.find(code) : Optional.empty();
    }

    private Optional<Commune> search(String code) {
        String shard = "communes/" + departement(code) + ".txt";
        return shards.line(shard, code).map(columns -> commune(shards.heading(shard), columns));
    }

    /** Those of a département, by code. */
    List<Commune> in(String departement) {
        String shard = "communes/" + departement + ".txt";
        List<String> heading = shards.heading(shard);
        return shards.lines(shard).stream()
                .map(columns -> commune(heading, columns))
                .toList();
    }

    Optional<FormerCommune> former(String code) {
        if (!INSEE_CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        return shards.line("formers/" + departement(code) + ".txt", code).map(this::former);
    }

    List<Commune> at(String postalCode) {
        return codesAt(postalCode).stream().map(this::known).toList();
    }

    List<String> codesAt(String postalCode) {
        if (!POSTAL_CODE.matcher(postalCode).matches()) {
            return List.of();
        }
        return shards.line("postal/" + postalCode.substring(0, 2) + ".txt", postalCode)
                .map(columns -> list(columns.get(1)).toList())
                .orElseGet(List::of);
    }

    /** A commune whose code another shard gives. */
    Commune known(String code) {
        return commune(code).orElseThrow(() -> new IllegalStateException("Not in the embedded table: " + code));
    }

    static Stream<String> list(String cell) {
        return cell.isEmpty() ? Stream.empty() : COMMA.splitAsStream(cell);
    }

    /** The départements of overseas have three characters, the others two. */
    static String departement(String code) {
        return code.substring(0, code.startsWith("97") || code.startsWith("98") ? 3 : 2);
    }

    private static Commune commune(List<String> heading, List<String> columns) {
        return new Commune(
                columns.get(0),
                columns.get(1),
                heading.get(0),
                heading.get(1),
                given(columns.get(2)),
                given(columns.get(3))
                        .map(number -> OptionalInt.of(Integer.parseInt(number)))
                        .orElseGet(OptionalInt::empty),
                list(columns.get(4)).toList(),
                given(columns.get(5)));
    }

    private FormerCommune former(List<String> columns) {
        return new FormerCommune(
                columns.get(0), given(columns.get(3)), FormerCommune.Kind.coded(columns.get(1)), known(columns.get(2)));
    }

    private static Optional<String> given(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }
}
