package fr.complet.reading;

import java.util.List;
import java.util.function.Function;

/** The rule sets that a call can include, each read when it is wanted. */
record RuleSets(List<String> ids, Function<String, Form> reader) {

    RuleSets {
        ids = List.copyOf(ids);
    }
}
