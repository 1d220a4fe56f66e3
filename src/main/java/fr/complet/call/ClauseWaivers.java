package fr.complet.call;

import fr.complet.requirement.Waiver;
import fr.complet.requirement.Waivers;
import java.util.List;
import java.util.Optional;

/** The waivers of a call's clauses, looked for when a derogation names one: few dossiers have any. */
record ClauseWaivers(List<Clause> clauses) implements Waivers {

    @Override
    public List<String> requirements() {
        return clauses.stream().map(Clause::id).toList();
    }

    @Override
    public Optional<Waiver> of(String requirement) {
        return clauses.stream()
                .filter(clause -> clause.id().equals(requirement))
                .findFirst()
                .flatMap(Clause::waiver);
    }
}
