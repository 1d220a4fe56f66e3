package fr.complet.archive;

import fr.complet.call.Call;
import fr.complet.call.Severity;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.GivenSeverity;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The severities that an office has settled; each is of a requirement that some call has. */
final class Severities {

    private Severities() {}

    /**
     * Those of the office.
     *
     * @param calls of the user's own, whose requirements are known beside those of the program
     * @throws Unreadable when one is of no requirement
     */
    static Map<String, Severity> of(Office office, List<Call> calls) throws Unreadable {
        if (office.files().isEmpty()) {
            return Map.of();
        }
        Collection<GivenSeverity> given = office.severities().values();
        if (given.isEmpty()) {
            return Map.of();
        }
        GivenSeverity.demandKnown(given, ids(calls));
        Map<String, Severity> severities = new LinkedHashMap<>();
        given.forEach(one -> severities.put(one.requirement(), one.severity()));
        return severities;
    }

    private static Set<String> ids(List<Call> calls) throws Unreadable {
        Set<String> ids = new LinkedHashSet<>();
        calls.forEach(call -> call.clauses().forEach(clause -> ids.add(clause.id())));
        CallLibrary library = new CallLibrary();
        for (String id : CallLibrary.calls()) {
            try {
                library.call(id, List.of()).clauses().forEach(clause -> ids.add(clause.id()));
            } catch (InvalidCall impossible) {
                throw new IllegalStateException(impossible);
            }
        }
        return ids;
    }
}
