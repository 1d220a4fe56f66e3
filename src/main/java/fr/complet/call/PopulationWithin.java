package fr.complet.call;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Dossier;
import fr.complet.requirement.Terms;
import fr.complet.territory.Commune;
import fr.complet.territory.Epci;
import fr.complet.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The applicant has so many inhabitants, both bounds included ({@code population_min}, {@code population_max}): those
 * of the table for a commune or an EPCI, else those that the dossier states.
 */
public record PopulationWithin(OptionalInt lowest, OptionalInt highest) implements Condition {

    @Override
    public Truth holds(Dossier dossier, Budget budget, Terms terms) {
        Applicant applicant = dossier.applicant();
        OptionalInt population = population(applicant);
        return population.isPresent() ? Truth.of(includes(population.getAsInt())) : Truth.lacking(lacking(applicant));
    }

    private boolean includes(int population) {
        return population >= lowest.orElse(0) && population <= highest.orElse(Integer.MAX_VALUE);
    }

    private static OptionalInt population(Applicant applicant) {
        OptionalInt known = ofTable(applicant);
        if (known.isPresent()) {
            return known;
        }
        return applicant.population().value().map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }

    private static OptionalInt ofTable(Applicant applicant) {
        Optional<Commune> seat = applicant.seat().value().flatMap(designated -> designated.commune());
        if (applicant.type().is(ApplicantType.COMMUNE)) {
            return seat.map(Commune::population).orElseGet(OptionalInt::empty);
        }
        if (applicant.type().value().filter(ApplicantType::isEpci).isEmpty()) {
            return OptionalInt.empty();
        }
        return seat.flatMap(Territory.france()::epciOf)
                .map(Epci::population)
                .map(OptionalInt::of)
                .orElseGet(OptionalInt::empty);
    }

    /** The seat tells the population only of a commune or an EPCI, whose type must be known first. */
    private static List<Answer<?>> lacking(Applicant applicant) {
        List<Answer<?>> lacking = new ArrayList<>();
        if (!applicant.type().isGiven()) {
            lacking.add(applicant.type());
        }
        boolean isTabled = applicant
                .type()
                .value()
                .filter(type -> type == ApplicantType.COMMUNE || type.isEpci())
                .isPresent();
        lacking.add(isTabled && !applicant.seat().isGiven() ? applicant.seat() : applicant.population());
        return List.copyOf(lacking);
    }
}
