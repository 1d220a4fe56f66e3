package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Applicant;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import fr.complet.territory.Epci;
import fr.complet.territory.Siret;
import fr.complet.territory.Territory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Compares the SIREN of a commune or of an EPCI with the one that the commune of its seat implies (siret_du_siege). A
 * SIRET or a commune that is wrong in itself is told by its own requirement.
 */
public record SiretMatchesSeat() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Applicant applicant = dossier.applicant();
        if (!applicant.type().isGiven()) {
            return Outcome.undecided(applicant.type());
        }
        boolean isCommune = applicant.type().is(ApplicantType.COMMUNE);
        if (!isCommune
                && !applicant.type().value().filter(ApplicantType::isEpci).isPresent()) {
            return Outcome.notApplicable();
        }
        List<Answer<?>> lacking = Stream.<Answer<?>>of(applicant.siret(), applicant.seat())
                .filter(answer -> !answer.isGiven())
                .toList();
        return lacking.isEmpty() ? judge(applicant, isCommune) : Outcome.undecided(lacking);
    }

    private static Outcome judge(Applicant applicant, boolean isCommune) {
        Place place = applicant.siret().place();
        Optional<Siret> siret = applicant.siret().value().flatMap(Siret::of);
        if (siret.isEmpty()) {
            return Outcome.waitingFor("porteur-siret", place);
        }
        Optional<Commune> seat = applicant.seat().value().flatMap(CommuneDesignation::commune);
        if (seat.isEmpty()) {
            return Outcome.waitingFor("porteur-commune", applicant.seat().place());
        }
        String siren = siret.get().siren().digits();
        return isCommune ? ofCommune(siren, seat.get(), place) : ofEpci(siren, seat.get(), place);
    }

    private static Outcome ofCommune(String siren, Commune seat, Place place) {
        return seat.siren()
                .map(expected -> expected.equals(siren)
                        ? Outcome.met()
                        : Outcome.invalid(Finding.of(
                                        Mismatch.NOT_OF_THE_COMMUNE,
                                        place,
                                        Fact.quoted(siren),
                                        Fact.quoted(seat.name()),
                                        Fact.quoted(expected))
                                .expecting(Fact.quoted(expected))
                                .having(Fact.quoted(siren))))
                .orElseGet(Outcome::notApplicable);
    }

    private static Outcome ofEpci(String siren, Commune seat, Place place) {
        Optional<Epci> epci = Territory.france().epci(siren);
        if (epci.isEmpty()) {
            return Outcome.invalid(
                    Finding.of(Mismatch.NOT_AN_EPCI, place, Fact.quoted(siren)).having(Fact.quoted(siren)));
        }
        return epci.get().hasMember(seat)
                ? Outcome.met()
                : Outcome.invalid(Finding.of(
                                Mismatch.SEAT_OUTSIDE,
                                place,
                                Fact.quoted(siren),
                                Fact.quoted(epci.get().name()),
                                Fact.quoted(seat.name()))
                        .having(Fact.quoted(siren)));
    }

    enum Mismatch implements Fault {
        /** Facts: the SIREN, the name of the seat's commune, the SIREN of that commune. */
        NOT_OF_THE_COMMUNE,
        /** Facts: the SIREN. */
        NOT_AN_EPCI,
        /** Facts: the SIREN, the name of its EPCI, the name of the seat's commune, which is no member of it. */
        SEAT_OUTSIDE
    }
}
