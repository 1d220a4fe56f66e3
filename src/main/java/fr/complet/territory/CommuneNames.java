package fr.complet.territory;

import fr.complet.spelling.Spelling;
import fr.complet.territory.NamedCommune.Bond;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of communes in the embedded table. A line is a name without its article, then what bears it, each as a
 * letter (c: commune, v: variant name of a commune, f: former name), a code and the article.
 */
final class CommuneNames {

    static final char CURRENT = 'c';
    static final char VARIANT = 'v';
    static final char FORMER = 'f';

    private static final int ARTICLE_AT = 6;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Shards shards;
    private final CommuneTable communes;

    /** Names of communes by initial, at most one list for each letter. */
    private final Map<String, List<String>> namesByInitial = new ConcurrentHashMap<>();

    CommuneNames(Shards shards, CommuneTable communes) {
        this.shards = shards;
        this.communes = communes;
    }

    /** Communes of this very name; if none, of this name but for the article; if none, those with it as a variant. */
    List<Commune> named(String name) {
        return named(name, code -> true);
    }

    /** The same, among the communes whose code is wanted. */
    List<Commune> named(String name, Predicate<String> wanted) {
        List<String> current = codes(name, CURRENT, wanted);
        return (current.isEmpty() ? codes(name, VARIANT, wanted) : current)
                .stream().map(communes::known).toList();
    }

    List<FormerCommune> formerNamed(String name) {
        return codes(name, FORMER, code -> true).stream()
                .flatMap(code -> communes.former(code).stream())
                .toList();
    }

    /** The nearest name of a commune, sought among those with the same initial so that few shards are read. */
    Optional<String> nearest(String name) {
        String wanted = PlaceName.ofCommune(name).bare();
        Optional<String> own = shard(wanted);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<String> candidates = namesByInitial.computeIfAbsent(own.get().substring(0, 1), this::beginningWith);
        return Spelling.nearestKey(wanted, candidates)
                .map(bare -> named(bare).get(0).name());
    }

    /** Every name of these communes, which are all of today by code, and of what became a part of one. */
    Stream<NamedCommune> all(Map<String, Commune> today) {
        return lines("")
                .flatMap(line -> BLANK.splitAsStream(line.get(1))
                        .map(bearer -> named(new PlaceName(bearer.substring(ARTICLE_AT), line.get(0)), bearer, today)));
    }

    private NamedCommune named(PlaceName name, String bearer, Map<String, Commune> today) {
        String code = code(bearer);
        Bond bond = Bond.of(bearer.charAt(0));
        if (bond == Bond.FORMER) {
            FormerCommune former = communes.former(code).orElseThrow();
            return new NamedCommune(name, bond, former.successor(), Optional.of(former));
        }
        return new NamedCommune(name, bond, Objects.requireNonNull(today.get(code)), Optional.empty());
    }

    private Stream<List<String>> lines(String initial) {
        return shards.lines("names/shards.txt").stream()
                .map(line -> line.get(0))
                .filter(shard -> shard.startsWith(initial))
                .flatMap(shard -> shards.lines(path(shard)).stream());
    }

    private List<String> beginningWith(String initial) {
        return lines(initial)
                .filter(line -> line.get(1).charAt(0) == CURRENT)
                .map(line -> line.get(0))
                .toList();
    }

    /** The shard of a name without its article: its first two letters, or those that tell the many saints apart. */
    static Optional<String> shard(String bare) {
        String shard;
        if (bare.startsWith("saint_") || bare.startsWith("sainte_")) {
            shard = "saint_" + bare.charAt(Math.min(bare.indexOf('_') + 1, bare.length() - 1));
        } else {
            shard = (bare + "__").substring(0, 2);
        }
        return shard.matches("[a-z0-9][a-z0-9_]+") ? Optional.of(shard) : Optional.empty();
    }

    private static String path(String shard) {
        return "names/" + shard + ".txt";
    }

    private List<String> codes(String name, char kind, Predicate<String> wanted) {
        var place = PlaceName.ofCommune(name);
        List<String> bearers = shard(place.bare())
                .flatMap(shard -> shards.line(path(shard), place.bare()))
                .map(line -> BLANK.splitAsStream(line.get(1)))
                .orElseGet(Stream::empty)
                .filter(bearer -> bearer.charAt(0) == kind && wanted.test(code(bearer)))
                .toList();
        List<String> exact = bearers.stream()
                .filter(bearer -> bearer.substring(ARTICLE_AT).equals(place.lead()))
                .toList();
        return (exact.isEmpty() ? bearers : exact)
                .stream().map(CommuneNames::code).toList();
    }

    private static String code(String bearer) {
        return bearer.substring(1, ARTICLE_AT);
    }
}
