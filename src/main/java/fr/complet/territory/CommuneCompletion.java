package fr.complet.territory;

import fr.complet.spelling.Ranking;
import fr.complet.spelling.Ranking.Match;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The communes that somebody may mean, by what they have typed of a name or of a code, in a table read whole. */
final class CommuneCompletion {

    private static final Comparator<Commune> LARGER_FIRST = Comparator.comparingInt(
                    (Commune commune) -> commune.population().orElse(0))
            .reversed()
            .thenComparing(Commune::code);

    private final Territory territory;
    private final List<Commune> communes;
    private final Ranking<NamedCommune> names;

    CommuneCompletion(Territory territory) {
        this.territory = territory;
        communes = territory.communes().sorted(LARGER_FIRST).toList();
        Map<String, Commune> today = new HashMap<>();
        communes.forEach(commune -> today.put(commune.code(), commune));
        names = Ranking.of(
                territory
                        .communeNames(today)
                        .sorted(Comparator.comparing(NamedCommune::bond)
                                .thenComparing(NamedCommune::commune, LARGER_FIRST))
                        .toList(),
                named -> named.name().bare());
    }

    /** Those that the name and the codes typed both allow; if they disagree, those of the name, else of the codes. */
    List<CommuneMatch> of(String typed, int most) {
        var place = TypedPlace.of(typed);
        List<CommuneMatch> agreed = named(place, most, place::allows);
        if (!agreed.isEmpty() || place.codes().isEmpty()) {
            return agreed;
        }
        List<CommuneMatch> named = named(place, most, commune -> true);
        return named.isEmpty() ? coded(place, most) : named;
    }

    /** The commune whose own number this is. */
    Optional<Commune> registered(Siren siren) {
        return communes.stream()
                .filter(commune -> commune.isRegisteredAs(siren))
                .findFirst();
    }

    private List<CommuneMatch> named(TypedPlace place, int most, Predicate<Commune> wanted) {
        return first(
                most,
                names.matches(place.name().bare(), most, named -> wanted.test(named.commune())).stream()
                        .sorted(Comparator.comparing((Match<NamedCommune> match) -> match.likeness())
                                .thenComparing(match -> differsByArticle(match, place.name())))
                        .map(match -> new CommuneMatch(
                                match.thing().commune(), match.thing().former())));
    }

    /** An article that is typed tells names apart from the first letter on; one that lacks, only where all else is typed. */
    private static boolean differsByArticle(Match<NamedCommune> match, PlaceName typed) {
        boolean matters = !typed.lead().isEmpty() || match.isSame();
        return matters && !match.thing().name().lead().equals(typed.lead());
    }

    private List<CommuneMatch> coded(TypedPlace place, int most) {
        List<CommuneMatch> inForce = first(
                most,
                communes.stream()
                        .filter(place::allows)
                        .sorted(Comparator.comparing(place::likeness))
                        .map(CommuneMatch::of));
        return inForce.isEmpty()
                ? first(
                        most,
                        place.codes().stream()
                                .flatMap(code -> territory.former(code).stream())
                                .map(former -> new CommuneMatch(former.successor(), Optional.of(former))))
                : inForce;
    }

    /** Each commune once, under the first name that led to it. */
    private static List<CommuneMatch> first(int most, Stream<CommuneMatch> matches) {
        var seen = new HashSet<String>();
        return matches.filter(match -> seen.add(match.commune().code()))
                .limit(most)
                .toList();
    }
}
