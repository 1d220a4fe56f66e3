package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Blank;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Listed;
import fr.complet.parameter.Dated;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Asks that every commune of the project have fewer inhabitants than a number (communes_peu_peuplees); without any, the
 * commune that applies.
 *
 * @param fewerThan the first number of inhabitants that is too many
 */
public record SmallCommunes(Dated<Integer> fewerThan) implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return List.of(fewerThan);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        List<Answer<CommuneDesignation>> communes = communes(dossier);
        Optional<Integer> bound = fewerThan.on(terms.date());
        if (communes.isEmpty()) {
            return Outcome.undecided(
                    new Blank<>(dossier.project().territory().communes().place()));
        }
        return bound.map(limit -> Outcome.worst(communes, answer -> judge(answer, limit)))
                .orElseGet(
                        () -> Outcome.unknown(fewerThan, terms, communes.get(0).place()));
    }

    /** Those of the territory; without any, the applicant when it is a commune. */
    private static List<Answer<CommuneDesignation>> communes(Dossier dossier) {
        Listed<CommuneDesignation> named = dossier.project().territory().communes();
        if (!named.isEmpty()) {
            return named.items();
        }
        Answer<CommuneDesignation> seat = dossier.applicant().seat();
        boolean applies = dossier.applicant().type().is(ApplicantType.COMMUNE)
                && dossier.project().territory().epci().isEmpty();
        return applies && !seat.isBlank() ? List.of(seat) : List.of();
    }

    /** A name that designates no commune waits for the requirement that asks for a known one. */
    private static Outcome judge(Answer<CommuneDesignation> answer, int limit) {
        if (!answer.isGiven()) {
            return Outcome.undecided(answer);
        }
        return answer.value()
                .flatMap(UnfoundPlace::meant)
                .map(commune -> judge(commune, answer, limit))
                .orElseGet(() -> new Outcome(
                        Status.UNDECIDED,
                        List.of(UnfoundPlace.commune(answer)),
                        List.of(Doubt.requirement("projet-territoire"))));
    }

    private static Outcome judge(Commune commune, Answer<CommuneDesignation> answer, int limit) {
        if (commune.population().isEmpty()) {
            return Outcome.reminder(Finding.of(Population.UNKNOWN, answer.place(), Fact.quoted(commune.name())));
        }
        int population = commune.population().getAsInt();
        return population < limit
                ? Outcome.met()
                : Outcome.invalid(Finding.of(
                                Population.TOO_LARGE,
                                answer.place(),
                                Fact.quoted(commune.name()),
                                Fact.of(population),
                                Fact.of(limit))
                        .expecting(Fact.of(limit))
                        .having(Fact.of(population)));
    }

    enum Population implements Fault {
        /** Facts: the commune, its inhabitants, the first number that is too many. */
        TOO_LARGE,
        /** The table does not say. Facts: the commune. */
        UNKNOWN
    }
}
