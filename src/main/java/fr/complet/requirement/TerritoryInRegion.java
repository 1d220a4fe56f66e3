package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.dossier.ProjectTerritory;
import fr.complet.territory.EpciDesignation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks that a commune or an EPCI of the project be in a region (territoire_dans_region). A former commune counts where
 * its successor is. A name that designates nothing never makes a project ineligible: it might be in the region, so the
 * question waits for it.
 *
 * @param region its INSEE code
 */
public record TerritoryInRegion(String region) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        ProjectTerritory territory = dossier.project().territory();
        if (territory.communes().isEmpty() && territory.epci().isEmpty()) {
            return Outcome.undecided(new Blank<>(territory.communes().place()));
        }
        if (isInside(territory)) {
            return Outcome.met();
        }
        List<Answer<?>> illegible = TerritoryKnown.illegible(territory);
        if (!illegible.isEmpty()) {
            return Outcome.undecided(illegible);
        }
        List<Finding> unknown = UnfoundPlace.unknown(territory);
        return unknown.isEmpty()
                ? Outcome.invalid(outside(territory))
                : new Outcome(Status.UNDECIDED, unknown, List.of(Doubt.requirement("projet-territoire")));
    }

    private boolean isInside(ProjectTerritory territory) {
        return territory.communes().values().stream()
                        .map(UnfoundPlace::meant)
                        .flatMap(Optional::stream)
                        .anyMatch(commune -> commune.region().equals(region))
                || territory.epci().values().stream()
                        .map(EpciDesignation::epci)
                        .flatMap(Optional::stream)
                        .anyMatch(epci -> epci.isIn(region));
    }

    private Finding outside(ProjectTerritory territory) {
        List<Place> places = Stream.concat(
                        territory.communes().items().stream().map(Answer::place),
                        territory.epci().items().stream().map(Answer::place))
                .toList();
        return Finding.of(Location.OUTSIDE, places.get(0), Fact.region(region)).expecting(Fact.region(region));
    }

    enum Location implements Fault {
        /** Facts: the code of the region. */
        OUTSIDE
    }
}
