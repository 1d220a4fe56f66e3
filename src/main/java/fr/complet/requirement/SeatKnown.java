package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.territory.Commune;
import fr.complet.territory.CommuneDesignation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks for the commune of the applicant's seat, one of today (commune_connue). */
public record SeatKnown() implements Requirement {

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<CommuneDesignation> seat = dossier.applicant().seat();
        Optional<Answer<CommuneDesignation>> again = dossier.applicant().seatAgain();
        if (seat.isBlank() && again.filter(Answer::isGiven).isEmpty()) {
            return Outcome.missing(Finding.of(Flaw.NOT_GIVEN, seat.place(), Fact.question(seat.path())));
        }
        List<Outcome> outcomes = Stream.concat(Stream.of(seat), again.stream())
                .filter(answer -> !answer.isBlank())
                .map(SeatKnown::judge)
                .toList();
        Outcome outcome = Outcome.worst(outcomes);
        return again.filter(other -> outcome.status() == Status.MET)
                .flatMap(other -> disagreement(seat, other))
                .orElse(outcome);
    }

    private static Outcome judge(Answer<CommuneDesignation> answer) {
        if (answer.isIllegible()) {
            return Outcome.undecided(answer);
        }
        return answer.value().flatMap(CommuneDesignation::commune).isPresent()
                ? Outcome.met()
                : Outcome.invalid(UnfoundPlace.commune(answer));
    }

    private static Optional<Outcome> disagreement(Answer<CommuneDesignation> seat, Answer<CommuneDesignation> again) {
        Optional<Commune> one = seat.value().flatMap(CommuneDesignation::commune);
        Optional<Commune> other = again.value().flatMap(CommuneDesignation::commune);
        boolean different = one.isPresent() && other.isPresent() && !one.equals(other);
        return different
                ? Optional.of(Outcome.invalid(Finding.of(
                        Flaw.TWO_COMMUNES, again.place(), Fact.quoted(seat.text()), Fact.quoted(again.text()))))
                : Optional.empty();
    }

    enum Flaw implements Fault {
        /** Facts: the question. */
        NOT_GIVEN,
        /** Its two keys designate two communes. Facts: both texts as written. */
        TWO_COMMUNES
    }
}
