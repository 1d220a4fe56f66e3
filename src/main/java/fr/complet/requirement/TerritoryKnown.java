package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.ProjectTerritory;
import java.util.List;
import java.util.stream.Stream;

/** Asks that the project take place in at least one known commune or EPCI (territoire_connu). */
public record TerritoryKnown() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        ProjectTerritory territory = dossier.project().territory();
        if (isKnown(territory)) {
            return Outcome.met();
        }
        List<Answer<?>> illegible = illegible(territory);
        if (!illegible.isEmpty()) {
            return Outcome.undecided(illegible);
        }
        Finding[] unfound = unfound(territory).toArray(Finding[]::new);
        return unfound.length == 0
                ? Outcome.missing(Finding.of(
                        Lack.NOT_GIVEN,
                        territory.communes().place(),
                        Fact.question(territory.communes().place().path()),
                        Fact.question(territory.epci().place().path())))
                : Outcome.invalid(unfound);
    }

    private static boolean isKnown(ProjectTerritory territory) {
        return territory.communes().values().stream()
                        .anyMatch(commune -> commune.commune().isPresent())
                || territory.epci().values().stream()
                        .anyMatch(epci -> epci.epci().isPresent());
    }

    static List<Answer<?>> illegible(ProjectTerritory territory) {
        return Stream.<Answer<?>>concat(
                        territory.communes().illegible().stream(), territory.epci().illegible().stream())
                .toList();
    }

    private static Stream<Finding> unfound(ProjectTerritory territory) {
        return Stream.concat(
                territory.communes().items().stream().map(UnfoundPlace::commune),
                territory.epci().items().stream().map(UnfoundPlace::epci));
    }

    enum Lack implements Fault {
        /** Facts: the question of the communes, the question of the EPCI. */
        NOT_GIVEN
    }
}
