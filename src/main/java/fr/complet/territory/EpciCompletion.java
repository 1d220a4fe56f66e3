package fr.complet.territory;

import fr.complet.spelling.Likeness;
import fr.complet.spelling.Ranking;
import fr.complet.spelling.Ranking.Match;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The EPCI that somebody may mean, by what they have typed of a name, of a SIREN or of a member commune. */
final class EpciCompletion {

    private static final Comparator<NamedEpci> LARGER_FIRST = Comparator.comparingInt(
                    (NamedEpci named) -> named.epci().population())
            .reversed()
            .thenComparing(named -> named.epci().siren());

    private final Territory territory;
    private final List<NamedEpci> epcis;
    private final Ranking<NamedEpci> names;

    EpciCompletion(Territory territory) {
        this.territory = territory;
        epcis = territory.epciNames().sorted(LARGER_FIRST).toList();
        names = Ranking.of(epcis, named -> named.name().bare());
    }

    List<Epci> of(String typed, int most) {
        String digits = Digits.ungrouped(typed);
        if (!digits.isEmpty() && Digits.areAll(digits)) {
            List<Epci> numbered = first(most, numbered(digits));
            return numbered.isEmpty() ? named(typed, most) : numbered;
        }
        List<String> begun = PlaceName.epciTypesBegunBy(typed);
        return begun.isEmpty()
                ? named(typed, most)
                : first(most, all(named -> begun.contains(named.name().epciType())));
    }

    /** A SIREN so far, or a SIRET, which begins with one. */
    private Stream<Epci> numbered(String digits) {
        String siren = digits.substring(0, Math.min(digits.length(), Siren.LENGTH));
        return all(named -> named.epci().siren().startsWith(siren));
    }

    private Stream<Epci> all(Predicate<NamedEpci> wanted) {
        return epcis.stream().filter(wanted).map(NamedEpci::epci);
    }

    /** By their own name; where none has what is typed, first those of the communes that bear it. */
    private List<Epci> named(String typed, int most) {
        var name = PlaceName.ofEpci(typed);
        List<Match<NamedEpci>> matches = new ArrayList<>(names.matches(name.bare(), most, named -> true));
        matches.sort(Comparator.comparing((Match<NamedEpci> match) -> match.likeness())
                .thenComparing(match -> differsByType(match, name)));
        boolean hasIt = matches.stream().anyMatch(match -> match.likeness().kind() != Likeness.Kind.MISTYPED);
        Stream<Epci> ofCommunes = hasIt
                ? Stream.empty()
                : territory.communesNamed(typed).stream().flatMap(commune -> territory.epciOf(commune).stream());
        return first(
                most,
                Stream.concat(
                        ofCommunes, matches.stream().map(match -> match.thing().epci())));
    }

    /** The small words after the type only count where all else is typed. */
    private static boolean differsByType(Match<NamedEpci> match, PlaceName typed) {
        PlaceName name = match.thing().name();
        if (match.isSame()) {
            return !name.lead().equals(typed.lead());
        }
        return !typed.epciType().isEmpty() && !name.epciType().equals(typed.epciType());
    }

    private static List<Epci> first(int most, Stream<Epci> epcis) {
        return epcis.distinct().limit(most).toList();
    }
}
