package fr.complet.requirement;

import fr.complet.dossier.Place;
import java.util.List;
import java.util.Optional;

/** One thing found wanting: facts and a place; its words are made by the reports. */
public record Finding(Fault fault, List<Fact> facts, Optional<Fact> expected, Optional<Fact> actual, Place place) {

    public Finding {
        facts = List.copyOf(facts);
    }

    public static Finding of(Fault fault, Place place, Fact... facts) {
        return new Finding(fault, List.of(facts), Optional.empty(), Optional.empty(), place);
    }

    public Finding expecting(Fact wanted) {
        return new Finding(fault, facts, Optional.of(wanted), actual, place);
    }

    public Finding having(Fact found) {
        return new Finding(fault, facts, expected, Optional.of(found), place);
    }

    /** What should have been written, when an amount is not what it comes to. */
    public Optional<Computed> computed() {
        return expected.isPresent() && expected.get() instanceof Computed computed
                ? Optional.of(computed)
                : Optional.empty();
    }
}
