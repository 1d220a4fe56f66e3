package fr.complet.reading;

import fr.complet.call.Call;
import fr.complet.dossier.SourceText;
import java.util.List;
import java.util.Map;

/** Reads calls for tests, from the text of a file and of the sets it includes. */
final class TestCall {

    private TestCall() {}

    static Call read(String text) throws InvalidCall, Unreadable {
        return read(text, Map.of(), List.of());
    }

    static Call read(String text, Map<String, String> sets, List<GivenValue> given) throws InvalidCall, Unreadable {
        RuleSets known = new RuleSets(List.copyOf(sets.keySet()), id -> form(id + ".yaml", sets.get(id)));
        return CallForm.read(form("call.yaml", text), known, given);
    }

    static List<CallProblem> problems(String text) throws Unreadable {
        return problems(text, Map.of(), List.of());
    }

    static List<CallProblem> problems(String text, Map<String, String> sets, List<GivenValue> given) throws Unreadable {
        try {
            read(text, sets, given);
        } catch (InvalidCall invalid) {
            return invalid.problems();
        }
        return List.of();
    }

    private static Form form(String file, String text) {
        try {
            return YamlForm.read(new SourceText(file, text));
        } catch (Unreadable unreadable) {
            throw new IllegalArgumentException(file, unreadable);
        }
    }
}
