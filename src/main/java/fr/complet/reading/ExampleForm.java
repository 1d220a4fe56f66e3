package fr.complet.reading;

import fr.complet.call.Wording;
import fr.complet.reading.CallProblem.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Understands the examples of a file. */
final class ExampleForm {

    private static final String EXPECTED = "attendu";

    private final CallKeys keys;
    private final CallProblems problems;

    private ExampleForm(CallKeys keys) {
        this.keys = keys;
        this.problems = keys.problems();
    }

    static List<Example> all(CallKeys file) {
        return file.findGroups("exemples").stream()
                .map(group -> new ExampleForm(group).example())
                .toList();
    }

    private Example example() {
        Optional<Wording> title = keys.find("titre").map(form -> CallWords.wording(form, "titre", problems));
        Mapping fragment = keys.findGroup("dossier").orElse(new Mapping(List.of(), keys.place()));
        List<GivenValue> given = given();
        List<String> absent =
                keys.findTexts("fichiers_absents").stream().map(Scalar::text).toList();
        Map<String, Example.Expectation> expected = expected();
        keys.reportUnknown();
        return new Example(title, fragment, given, absent, expected);
    }

    private List<GivenValue> given() {
        List<GivenValue> given = new ArrayList<>();
        keys.find("parametres")
                .map(form -> CallKeys.of(form, "parametres", problems))
                .ifPresent(group -> group.all().forEach((name, form) -> {
                    if (form instanceof Scalar text) {
                        given.add(new GivenValue(name, text.text(), "", text.place()));
                    } else {
                        problems.add(Kind.TEXT_EXPECTED, form.place(), name);
                    }
                }));
        return given;
    }

    private Map<String, Example.Expectation> expected() {
        Map<String, Example.Expectation> expected = new LinkedHashMap<>();
        keys.need(EXPECTED)
                .map(form -> CallKeys.of(form, EXPECTED, problems))
                .ifPresent(group -> group.all()
                        .forEach((id, form) -> CallWords.end(form, id, problems)
                                .ifPresent(status -> expected.put(id, new Example.Expectation(status, form.place())))));
        return expected;
    }
}
