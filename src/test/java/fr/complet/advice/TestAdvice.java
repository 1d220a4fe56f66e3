package fr.complet.advice;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.dossier.ApplicantType;
import fr.complet.dossier.Base;
import fr.complet.dossier.CostCategory;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.FundingStatus;
import fr.complet.dossier.FundingType;
import fr.complet.dossier.Scheme;
import fr.complet.dossier.TestDossier;
import fr.complet.dossier.VatRegime;
import fr.complet.money.Money;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.GivenValue;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Assessments for tests, by the calls that come with the program. */
final class TestAdvice {

    private static final Map<String, Call> READ = new ConcurrentHashMap<>();

    private TestAdvice() {}

    /** By a call with values for what it leaves unknown, each as {@code name=value}. */
    static Assessment assessed(String call, TestDossier dossier, String... values) {
        Dossier built = dossier.build();
        LocalDate date = built.filing().filedOn().value().orElse(LocalDate.of(2022, 5, 16));
        return call(call, values).assess(built, date);
    }

    static Advice on(String call, TestDossier dossier, String... values) {
        return Advice.on(assessed(call, dossier, values));
    }

    static Call call(String id, String... values) {
        return READ.computeIfAbsent(id + List.of(values), any -> read(id, values));
    }

    private static Call read(String id, String... values) {
        List<GivenValue> given = Stream.of(values).map(TestAdvice::given).toList();
        try {
            return new CallLibrary().call(id, given);
        } catch (Unreadable | InvalidCall impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** A commune that invests, asks a grant of the Région, and pays the rest itself. */
    static TestDossier plan(long cost, long asked, long own) {
        return TestDossier.empty()
                .with("date_depot", TestDossier.day("2021-09-15"))
                .with("porteur.type", ApplicantType.COMMUNE)
                .with("budget.base", Base.HT)
                .with("budget.tva", VatRegime.FCTVA)
                .withCost(0, CostCategory.TRAVAUX, Money.euros(cost))
                .withResource(0, FundingType.REGION, FundingStatus.SOLLICITE, Money.euros(asked))
                .with("budget.ressources[0].dispositif", new Scheme("tid-bfc-2021"))
                .withResource(1, FundingType.AUTOFINANCEMENT, FundingStatus.ACQUIS, Money.euros(own));
    }

    private static GivenValue given(String value) {
        int equal = value.indexOf('=');
        return GivenValue.inCommand(value.substring(0, equal), value.substring(equal + 1));
    }
}
