package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.Answer;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Dossier;
import fr.complet.money.Money;
import fr.complet.money.Rate;
import fr.complet.money.Unrounded;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Asks that the grant asked be at most the rate for the size of the enterprise and the kind of its research
 * (taux_selon_taille). A dossier states neither: at or below the lowest of the rates all is well, above the highest
 * nothing is, and between them a person must say.
 *
 * @param types the applicants that these rates are for
 * @param others the greatest rate for every other applicant
 */
public record GrantRateBySize(List<ApplicantType> types, List<Dated<Rate>> rates, Dated<Rate> others)
        implements Requirement {

    public GrantRateBySize {
        types = List.copyOf(types);
        rates = List.copyOf(rates);
    }

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        return dossier.applicant().type().isAmong(types) ? List.copyOf(rates) : List.of(others);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<ApplicantType> type = dossier.applicant().type();
        if (!type.isGiven()) {
            return Outcome.undecided(type);
        }
        if (!type.isAmong(types)) {
            return new GrantRate(Optional.empty(), others).judge(dossier, budget, terms);
        }
        RequestedGrant grant = RequestedGrant.of(dossier, budget, terms);
        Optional<Dated<Rate>> unknown =
                rates.stream().filter(rate -> rate.on(terms.date()).isEmpty()).findFirst();
        return unknown.map(rate -> Outcome.unknown(rate, terms, grant.place()))
                .orElseGet(() -> judge(grant, budget.costs().eligible(), terms.date()));
    }

    private Outcome judge(RequestedGrant grant, Figure eligible, LocalDate date) {
        List<Rate> known = rates.stream()
                .map(rate -> rate.on(date))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Rate::billionths))
                .toList();
        return grant.judged(amount -> eligible.amount()
                .map(base -> judge(amount, base, known, grant))
                .orElseGet(() -> Outcome.undecided(eligible.lacking())));
    }

    private static Outcome judge(Money amount, Money base, List<Rate> rates, RequestedGrant grant) {
        Rate lowest = rates.get(0);
        Rate highest = rates.get(rates.size() - 1);
        if (isWithin(amount, base, lowest)) {
            return Outcome.met();
        }
        Finding finding = Finding.of(
                isWithin(amount, base, highest) ? Size.TO_CONFIRM : Size.TOO_MUCH,
                grant.place(),
                Fact.of(amount),
                Fact.of(base),
                Fact.of(lowest),
                Fact.of(highest),
                Fact.of(Unrounded.of(base, highest).down()));
        return finding.fault() == Size.TO_CONFIRM
                ? Outcome.reminder(finding)
                : Outcome.invalid(finding.expecting(Fact.of(highest)).having(Fact.of(amount)));
    }

    private static boolean isWithin(Money amount, Money base, Rate rate) {
        return Unrounded.of(amount).compareTo(Unrounded.of(base, rate)) <= 0;
    }

    /** Facts: the grant asked, the eligible costs, the lowest rate, the highest, the grant at the highest. */
    enum Size implements Fault {
        /** Above what any size is granted. */
        TOO_MUCH,
        /** It depends on the size and the kind of research, which the dossier does not state. */
        TO_CONFIRM
    }
}
