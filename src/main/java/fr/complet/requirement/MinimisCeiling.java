package fr.complet.requirement;

import fr.complet.budget.Budget;
import fr.complet.budget.Figure;
import fr.complet.dossier.AidRegime;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Items;
import fr.complet.dossier.MinimisAid;
import fr.complet.money.Money;
import fr.complet.parameter.Dated;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks that the de minimis aids of the window and the grant asked stay under the ceiling of their regime
 * (minimis_plafonne), none of them negative. Source: AIDE-01.
 *
 * @param ceiling of the general regime
 * @param ceilingSieg of services of general economic interest
 * @param rollingSince the first filing day whose window is three rolling years; before, it is three fiscal years
 */
public record MinimisCeiling(Dated<Money> ceiling, Dated<Money> ceilingSieg, Dated<LocalDate> rollingSince)
        implements Requirement {

    @Override
    public List<Dated<?>> values(Dossier dossier, LocalDate date) {
        boolean general = !dossier.project().aidRegime().is(AidRegime.MINIMIS_SIEG);
        return List.of(general ? ceiling : ceilingSieg);
    }

    @Override
    public Outcome judge(Dossier dossier, Budget budget, Terms terms) {
        Answer<AidRegime> regime = dossier.project().aidRegime();
        if (regime.is(AidRegime.A_DETERMINER)) {
            return undetermined(regime);
        }
        if (!regime.isGiven()) {
            return Outcome.undecided(regime);
        }
        if (!regime.isAmong(List.of(AidRegime.MINIMIS, AidRegime.MINIMIS_SIEG))) {
            return Outcome.notApplicable();
        }
        Dated<Money> limit = regime.is(AidRegime.MINIMIS) ? ceiling : ceilingSieg;
        return NegativeAmount.refused(received(dossier))
                .orElseGet(() -> judge(limit, dossier, RequestedGrant.of(dossier, budget, terms), terms));
    }

    private static List<Answer<Money>> received(Dossier dossier) {
        return dossier.plan().minimisAids().all().stream()
                .map(MinimisAid::amount)
                .toList();
    }

    /** The applicant has still to say: as good as no answer. */
    private static Outcome undetermined(Answer<AidRegime> regime) {
        Finding finding = Finding.of(Excess.UNDETERMINED, regime.place(), Fact.of(AidRegime.A_DETERMINER));
        return new Outcome(Status.UNDECIDED, List.of(finding), List.of(new Doubt(Doubt.Kind.BLANK, regime.path())));
    }

    private Outcome judge(Dated<Money> limit, Dossier dossier, RequestedGrant grant, Terms terms) {
        Optional<Money> most = limit.on(terms.date());
        Optional<LocalDate> rolling = rollingSince.on(terms.date());
        Answer<LocalDate> filedOn = dossier.filing().filedOn();
        if (most.isEmpty() || rolling.isEmpty()) {
            return Outcome.unknown(most.isEmpty() ? limit : rollingSince, terms, grant.place());
        }
        if (!filedOn.isGiven()) {
            return Outcome.undecided(filedOn);
        }
        Window window = Window.of(filedOn.value().orElseThrow(), rolling.orElseThrow());
        return grant.judged(amount -> judge(dossier.plan().minimisAids(), window, amount, most.orElseThrow(), grant));
    }

    private static Outcome judge(Items<MinimisAid> aids, Window window, Money asked, Money most, RequestedGrant grant) {
        Money received = Money.sum(
                aids.all().stream().flatMap(aid -> window.certain(aid).stream()).toList());
        Money total = received.plus(asked);
        if (total.exceeds(most)) {
            return Outcome.invalid(Finding.of(
                            Excess.TOO_MUCH,
                            grant.place(),
                            Fact.of(received),
                            Fact.of(asked),
                            Fact.of(total),
                            Fact.of(most),
                            Fact.of(total.minus(most)),
                            Fact.of(window.first))
                    .expecting(Fact.of(most))
                    .having(Fact.of(total)));
        }
        Figure rest = Figure.sum(aids.all(), window::unclear);
        if (aids.illegible()) {
            return Outcome.undecided(aids.asAnswer());
        }
        return rest.isKnown() ? Outcome.met() : Outcome.undecided(rest.lacking());
    }

    /** The days whose aids count, both included. */
    private record Window(LocalDate first, LocalDate last) {

        static Window of(LocalDate filed, LocalDate rollingSince) {
            return filed.isBefore(rollingSince)
                    ? new Window(LocalDate.of(filed.getYear() - 2, 1, 1), LocalDate.of(filed.getYear(), 12, 31))
                    // An aid dated exactly three years before is out.
                    : new Window(filed.minusYears(3).plusDays(1), filed);
        }

        Optional<Money> certain(MinimisAid aid) {
            return aid.date()
                    .value()
                    .filter(this::holds)
                    .flatMap(day -> aid.amount().value());
        }

        /** Zero, or the answers without which it cannot be told what counts. */
        Figure unclear(MinimisAid aid) {
            if (aid.date().value().filter(day -> !holds(day)).isPresent()) {
                return Figure.of(Money.ZERO);
            }
            List<Answer<?>> lacking = Stream.<Answer<?>>of(aid.date(), aid.amount())
                    .filter(answer -> !answer.isGiven())
                    .toList();
            return lacking.isEmpty() ? Figure.of(Money.ZERO) : Figure.lacking(lacking);
        }

        private boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }
    }

    enum Excess implements Fault {
        /** Facts: the aids of the window, the grant asked, their sum, the ceiling, the excess, the first day that counts. */
        TOO_MUCH,
        /** The regime is still to be determined. Facts: that answer. */
        UNDETERMINED
    }
}
