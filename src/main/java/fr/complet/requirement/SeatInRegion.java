package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;

/**
 * Asks that the applicant's seat be in a region (siege_dans_region).
 *
 * @param region its INSEE code
 */
public record SeatInRegion(String region) implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<CommuneDesignation> seat = dossier.applicant().seat();
        if (!seat.isGiven()) {
            return Outcome.undecided(seat);
        }
        return seat.value()
                .flatMap(UnfoundPlace::meant)
                .map(commune -> judge(commune, seat.place()))
                .orElseGet(() -> Outcome.waitingFor("porteur-commune", seat.place()));
    }

    private Outcome judge(Commune commune, Place place) {
        return commune.region().equals(region)
                ? Outcome.met()
                : Outcome.invalid(Finding.of(
                                Location.OUTSIDE,
                                place,
                                Fact.quoted(commune.name()),
                                Fact.region(commune.region()),
                                Fact.region(region))
                        .expecting(Fact.region(region))
                        .having(Fact.region(commune.region())));
    }

    enum Location implements Fault {
        /** Facts: the name of the seat's commune, the code of its region, the code of the region asked. */
        OUTSIDE
    }
}
