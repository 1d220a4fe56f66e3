package fr.complet.reading;

import fr.complet.call.Chapter;
import fr.complet.call.Condition;
import fr.complet.parameter.Reference;
import java.util.Map;
import java.util.Optional;

/**
 * What the clauses of one file can refer to.
 *
 * @param file the id of the call or set
 * @param conditions those that this file and the files before it name
 */
record Scope(
        String file,
        boolean isCall,
        Optional<Chapter> chapter,
        Map<String, Reference> sources,
        Map<String, Condition> conditions,
        ParameterTable parameters) {}
