package fr.complet.reading;

import fr.complet.call.Assessment;
import fr.complet.call.Call;
import fr.complet.dossier.Dossier;
import java.time.LocalDate;
import java.util.List;

/** Judges examples by one call. */
final class ExampleJudge {

    private final CallSource source;
    private final Call call;

    ExampleJudge(CallSource source) throws InvalidCall {
        this.source = source;
        this.call = source.with(List.of());
    }

    Call call() {
        return call;
    }

    /**
     * What becomes of the reference dossier with the change of an example.
     *
     * @throws InvalidCall when the example gives a value that the call does not take
     * @throws Unreadable when the change makes the dossier unreadable
     */
    Assessment assess(Example example, CallProblems problems) throws InvalidCall, Unreadable {
        Call judging = example.given().isEmpty() ? call : source.with(example.given());
        Dossier dossier = ReferenceDossier.with(example, judging, problems);
        LocalDate date = dossier.filing().filedOn().value().orElse(ReferenceDossier.filingDate());
        return judging.assess(dossier, date);
    }
}
