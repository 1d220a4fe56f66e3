package fr.complet.reading;

import fr.complet.call.Chapter;
import fr.complet.call.Condition;
import fr.complet.parameter.Reference;
import java.util.Map;
import java.util.Optional;

/**
 * A call or a rule set as far as it can be understood alone; the rest waits for the parameters of all.
 *
 * @param chapter the part of the checklist that its clauses stand in when they do not say
 * @param parameters by their qualified names
 * @param keys what stands in the file
 */
record RuleFile(
        String id,
        boolean isCall,
        Optional<Chapter> chapter,
        Map<String, Reference> sources,
        Map<String, RawParameter> parameters,
        CallKeys keys) {

    RuleFile {
        sources = Map.copyOf(sources);
    }

    Scope scope(ParameterTable table, Map<String, Condition> conditions) {
        return new Scope(id, isCall, chapter, sources, conditions, table);
    }
}
