package fr.complet.reading;

import fr.complet.call.Chapter;
import fr.complet.parameter.Reference;
import fr.complet.reading.CallProblem.Kind;
import java.util.Map;
import java.util.Optional;

/** Understands of a call or a rule set what can be understood without the others. */
final class RuleFileForm {

    private RuleFileForm() {}

    static RuleFile read(Form form, CallProblems problems) {
        CallKeys keys = CallKeys.of(form, "appel", problems);
        Optional<Scalar> call = keys.findText("appel");
        Optional<Scalar> set = call.isPresent() ? Optional.empty() : keys.findText("jeu");
        if (call.isEmpty() && set.isEmpty()) {
            problems.add(Kind.NOT_A_CALL, form.place());
        }
        String id = call.or(() -> set).map(Scalar::text).orElse("");
        set.ifPresent(jeu -> readTitle(keys));
        // Read by the lint of calls and the explanations alone.
        keys.find("exemples");
        keys.find("explications");
        Map<String, Reference> sources = SourceForm.all(keys);
        return new RuleFile(
                id, set.isEmpty(), chapter(keys, set.isEmpty()), sources, ParameterForm.all(keys, id, sources), keys);
    }

    /** A set must be in order like a call, though only its clauses and parameters join the call. */
    private static void readTitle(CallKeys keys) {
        keys.needText("version").ifPresent(text -> Meaning.NUMBER.of(text, "version", keys.problems()));
        keys.need("titre").ifPresent(form -> CallWords.wording(form, "titre", keys.problems()));
    }

    private static Optional<Chapter> chapter(CallKeys keys, boolean isCall) {
        Optional<Chapter> written =
                keys.findText("rubrique").flatMap(text -> CallWords.chapter(text, "rubrique", keys.problems()));
        return isCall ? written.or(() -> Optional.of(Chapter.APPEL)) : written;
    }
}
