package fr.complet.advice;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.TestDossier;
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
        List<GivenValue> given = Stream.of(values)
                .map(value -> GivenValue.inCommand(value.split("=")[0], value.split("=")[1]))
                .toList();
        try {
            return new CallLibrary().call(id, given);
        } catch (Unreadable | InvalidCall impossible) {
            throw new AssertionError(impossible);
        }
    }
}
