package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.ProjectTerritory;
import java.util.List;
import java.util.stream.Stream;

/**
 * Asks that the project take place in at least one known commune or EPCI (territoire_connu), and that none of those named
 * be unknown: what is judged place by place waits for it.
 */
public record TerritoryKnown() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        ProjectTerritory territory = dossier.project().territory();
        List<Finding> unknown = UnfoundPlace.unknown(territory);
        if (isKnown(territory)) {
            return unknown.isEmpty() ? Outcome.met() : invalid(unknown);
        }
        List<Answer<?>> illegible = illegible(territory);
        if (!illegible.isEmpty()) {
            return unknown.isEmpty() ? Outcome.undecided(illegible) : invalid(unknown);
        }
        List<Finding> unfound = UnfoundPlace.unfound(territory);
        return unfound.isEmpty() ? Outcome.missing(notGiven(territory)) : invalid(unfound);
    }

    private static Outcome invalid(List<Finding> findings) {
        return Outcome.invalid(findings.toArray(Finding[]::new));
    }

    private static Finding notGiven(ProjectTerritory territory) {
        return Finding.of(
                Lack.NOT_GIVEN,
                territory.communes().place(),
                Fact.question(territory.communes().place().path()),
                Fact.question(territory.epci().place().path()));
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

    enum Lack implements Fault {
        /** Facts: the question of the communes, the question of the EPCI. */
        NOT_GIVEN
    }
}
