package fr.complet.budget;

import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.money.Rate;
import fr.complet.parameter.Dated;
import fr.complet.parameter.DatedValue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Terms of a call for tests: {@code tid-bfc-2021}, filed on 2021-09-15, with the rates of the FCTVA since 2003. */
public final class TestTerms {

    public static final Dated<Rate> FCTVA = dated(
            since("2003-01-01", rate(15_482)), since("2014-01-01", rate(15_761)), since("2015-01-01", rate(16_404)));

    public static final Dated<Rate> CLOUD = dated(
            new DatedValue<>(
                    Optional.empty(),
                    Optional.of(TestDossier.day("2020-12-31")),
                    Optional.empty(),
                    Optional.of(Rate.ZERO),
                    Optional.empty()),
            since("2021-01-01", rate(5_600)),
            new DatedValue<>(
                    Optional.of(TestDossier.day("2026-01-01")),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));

    private TestTerms() {}

    public static GrantTerms usual() {
        return on("2021-09-15");
    }

    public static GrantTerms on(String day) {
        return on(TestDossier.day(day));
    }

    public static GrantTerms on(LocalDate day) {
        return new GrantTerms(
                day,
                new Scheme("tid-bfc-2021"),
                Optional.of(FundingType.REGION),
                List.of(),
                List.of(),
                List.of(),
                new FctvaRates(FCTVA, CLOUD));
    }

    public static Budget budget(TestDossier dossier) {
        return budget(dossier.build());
    }

    public static Budget budget(Dossier dossier) {
        return Budget.of(dossier, usual());
    }

    /** A parameter with a value for each period. */
    @SafeVarargs
    public static <T> Dated<T> dated(DatedValue<T>... values) {
        List<DatedValue<T>> all = new ArrayList<>();
        for (DatedValue<T> value : values) {
            all.add(value);
        }
        return new Dated<>("parametre", all, "au règlement");
    }

    /** A value in force from a day on. */
    public static <T> DatedValue<T> since(String day, T value) {
        return new DatedValue<>(
                Optional.of(TestDossier.day(day)),
                Optional.empty(),
                Optional.empty(),
                Optional.of(value),
                Optional.empty());
    }

    /** A value that nobody knows. */
    public static <T> Dated<T> unknown() {
        return new Dated<>("parametre", List.of(), "au règlement");
    }

    private static Rate rate(long thousandthsOfPercent) {
        return Rate.billionths(thousandthsOfPercent * 10_000);
    }
}
