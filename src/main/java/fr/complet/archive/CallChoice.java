package fr.complet.archive;

import fr.complet.call.Call;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.GivenValue;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which call a dossier is judged by: the one of the run, else the one that the dossier names; each is read once. */
final class CallChoice {

    private final CallLibrary library = new CallLibrary();
    private final Map<String, Call> read = new HashMap<>();
    private final Rules rules;
    private final List<GivenValue> given;
    private final Optional<Call> forAll;

    private CallChoice(Rules rules, Path folder) throws Unreadable, InvalidCall {
        this.rules = rules;
        this.given = given(rules, folder);
        this.forAll = rules.call().isPresent() ? Optional.of(forAll(rules.call().get(), folder)) : Optional.empty();
    }

    static CallChoice of(Rules rules, Path folder) throws Unreadable, InvalidCall {
        return new CallChoice(rules, folder);
    }

    /** What the options say comes after the project file, and wins. */
    private static List<GivenValue> given(Rules rules, Path folder) throws Unreadable {
        List<GivenValue> values = new ArrayList<>(KnownCalls.settled(folder));
        rules.parameters().forEach((name, text) -> values.add(GivenValue.inCommand(name, text)));
        return List.copyOf(values);
    }

    private Call forAll(String named, Path folder) throws Unreadable, InvalidCall {
        return CallLibrary.calls().contains(named) || !CallLibrary.isFile(named)
                ? library.call(named, given)
                : library.read(KnownCalls.path(named, folder), named, given);
    }

    Call callOf(Dossier dossier, Path folder) throws Unreadable, InvalidCall {
        if (forAll.isPresent()) {
            return forAll.get();
        }
        Answer<String> named = dossier.filing().call();
        if (named.value().isEmpty()) {
            throw new Unreadable(Cause.CALL_NOT_NAMED, named.place());
        }
        return callOf(named.value().get(), named.place(), folder);
    }

    private Call callOf(String named, Place place, Path folder) throws Unreadable, InvalidCall {
        Call known = read.get(named);
        if (known != null) {
            return known;
        }
        if (CallLibrary.isFile(named)) {
            return beside(named, place, folder);
        }
        try {
            Call call = library.call(named, given);
            read.put(named, call);
            return call;
        } catch (Unreadable unknown) {
            throw new Unreadable(
                    unknown.failure().cause(),
                    place,
                    unknown.failure().details().toArray(String[]::new));
        }
    }

    /** A call file that a dossier names is that dossier's own word: nobody else's rules may depend on it. */
    private Call beside(String named, Place place, Path folder) throws Unreadable, InvalidCall {
        if (!rules.solePath()) {
            throw new Unreadable(Cause.CALL_FILE_IN_A_SET, place, named);
        }
        Path file = KnownCalls.path(named, folder);
        if (!isInside(file, folder)) {
            throw new Unreadable(Cause.CALL_FILE_OUTSIDE, place, named);
        }
        return library.read(file, named, given);
    }

    private static boolean isInside(Path file, Path folder) {
        try {
            return !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unreachable) {
            return false;
        }
    }
}
