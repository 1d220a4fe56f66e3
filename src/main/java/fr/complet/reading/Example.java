package fr.complet.reading;

import fr.complet.call.Wording;
import fr.complet.dossier.Place;
import fr.complet.requirement.Status;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small change of the reference dossier, and how requirements end with it. */
public final class Example {

    private final Optional<Wording> title;
    private final Mapping fragment;
    private final List<GivenValue> given;
    private final List<String> absentFiles;
    private final Map<String, Expectation> expected;

    Example(
            Optional<Wording> title,
            Mapping fragment,
            List<GivenValue> given,
            List<String> absentFiles,
            Map<String, Expectation> expected) {
        this.title = title;
        this.fragment = fragment;
        this.given = List.copyOf(given);
        this.absentFiles = List.copyOf(absentFiles);
        this.expected = Collections.unmodifiableMap(new LinkedHashMap<>(expected));
    }

    public Optional<Wording> title() {
        return title;
    }

    /** The change as YAML, line by line, with what else it supposes. */
    public List<String> lines() {
        return FragmentText.of(fragment, given);
    }

    /** How a requirement ends, when the example says it. */
    public Optional<Status> endOf(String id) {
        return Optional.ofNullable(expected.get(id)).map(Expectation::status);
    }

    Mapping fragment() {
        return fragment;
    }

    List<GivenValue> given() {
        return given;
    }

    List<String> absentFiles() {
        return absentFiles;
    }

    Map<String, Expectation> expected() {
        return expected;
    }

    /** How a requirement is said to end, and where. */
    record Expectation(Status status, Place place) {}
}
