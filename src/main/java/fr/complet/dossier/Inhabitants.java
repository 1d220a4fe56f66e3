package fr.complet.dossier;

import fr.complet.territory.Commune;
import fr.complet.territory.Epci;
import fr.complet.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How many inhabitants an applicant has: those of the table for a commune or an EPCI, else those that the dossier states.
 *
 * @param lacking the answers without which the number is not known
 */
public record Inhabitants(OptionalInt number, List<Answer<?>> lacking) {

    public Inhabitants {
        lacking = List.copyOf(lacking);
    }

    public static Inhabitants of(Applicant applicant) {
        OptionalInt known = ofTable(applicant);
        OptionalInt number = known.isPresent() ? known : stated(applicant);
        return new Inhabitants(number, number.isPresent() ? List.of() : lacking(applicant));
    }

    private static OptionalInt stated(Applicant applicant) {
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
        return lacking;
    }
}
