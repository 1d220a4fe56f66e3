package fr.complet.archive;

import fr.complet.call.Call;
import fr.complet.call.Severity;
import fr.complet.dossier.Answer;
import fr.complet.dossier.Dossier;
import fr.complet.dossier.Place;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Failure;
import fr.complet.reading.FolderCall;
import fr.complet.reading.FolderPattern;
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

/**
 * Which call a dossier is judged by: the one of the run, else the one that an office has settled for its folder, else the
 * one that the dossier names. Each is read once, whoever asks.
 */
final class CallChoice {

    private final CallLibrary library = new CallLibrary();
    private final Map<String, Call> read = new HashMap<>();
    private final Rules rules;
    private final List<GivenValue> given;
    private final Map<String, Severity> severities;
    private final List<FolderPattern> patterns = new ArrayList<>();
    private final Optional<Call> forAll;
    /** In the order of the patterns of the office. */
    private final List<Call> forFolders = new ArrayList<>();

    private CallChoice(Rules rules, Path folder) throws Unreadable, InvalidCall {
        this.rules = rules;
        this.given = given(rules);
        List<Call> calls = new ArrayList<>();
        if (rules.call().isPresent()) {
            calls.add(forAll(rules.call().get(), folder));
        }
        for (FolderCall settled : rules.office().calls()) {
            calls.add(forFolder(settled));
            patterns.add(settled.pattern());
        }
        this.severities = Severities.of(rules.office(), calls);
        this.forAll = rules.call().isPresent() ? Optional.of(graded(calls.remove(0))) : Optional.empty();
        for (Call call : calls) {
            forFolders.add(graded(call));
        }
    }

    static CallChoice of(Rules rules, Path folder) throws Unreadable, InvalidCall {
        return new CallChoice(rules, folder);
    }

    /** What the options say comes last, and wins. */
    private static List<GivenValue> given(Rules rules) {
        List<GivenValue> values = new ArrayList<>(rules.office().parameters());
        rules.parameters().forEach((name, text) -> values.add(GivenValue.inCommand(name, text)));
        return List.copyOf(values);
    }

    private Call forAll(String named, Path folder) throws Unreadable, InvalidCall {
        return CallLibrary.calls().contains(named) || !CallLibrary.isFile(named)
                ? library.call(named, given)
                : library.read(KnownCalls.path(named, folder), named, given);
    }

    private Call forFolder(FolderCall settled) throws Unreadable {
        try {
            return forAll(settled.call(), settled.pattern().folder());
        } catch (InvalidCall invalid) {
            throw new Unreadable(Failure.of(invalid, settled.call(), settled.place()));
        } catch (Unreadable unknown) {
            throw CallLibrary.isFile(settled.call()) ? unknown : at(settled.place(), unknown);
        }
    }

    Call callOf(Dossier dossier, Candidate candidate) throws Unreadable, InvalidCall {
        Optional<Call> settled = forAll.isPresent() ? forAll : forFolder(candidate);
        if (settled.isPresent()) {
            return settled.get();
        }
        Answer<String> named = dossier.filing().call();
        if (named.value().isEmpty()) {
            throw new Unreadable(Cause.CALL_NOT_NAMED, named.place());
        }
        return callOf(named.value().get(), named.place(), candidate);
    }

    private Optional<Call> forFolder(Candidate candidate) {
        for (int i = 0; i < forFolders.size() && candidate.file().isPresent(); i++) {
            if (patterns.get(i).fits(candidate.file().get())) {
                return Optional.of(forFolders.get(i));
            }
        }
        return Optional.empty();
    }

    private Call graded(Call call) {
        return severities.isEmpty() ? call : call.graded(severities);
    }

    private synchronized Call callOf(String named, Place place, Candidate candidate) throws Unreadable, InvalidCall {
        Call known = read.get(named);
        if (known != null) {
            return known;
        }
        if (CallLibrary.isFile(named)) {
            return beside(named, place, candidate);
        }
        try {
            Call call = graded(library.call(named, given));
            read.put(named, call);
            return call;
        } catch (Unreadable unknown) {
            throw at(place, unknown);
        }
    }

    private static Unreadable at(Place place, Unreadable unknown) {
        return new Unreadable(
                unknown.failure().cause(), place, unknown.failure().details().toArray(String[]::new));
    }

    /** A call file that a dossier names is that dossier's own word: nobody else's rules may depend on it. */
    private Call beside(String named, Place place, Candidate candidate) throws Unreadable, InvalidCall {
        if (!rules.solePath() || !candidate.isNamed() || candidate.folder().isEmpty()) {
            throw new Unreadable(Cause.CALL_FILE_IN_A_SET, place, named);
        }
        Path folder = candidate.folder().get();
        Path file = KnownCalls.path(named, folder);
        if (!isInside(file, folder)) {
            throw new Unreadable(Cause.CALL_FILE_OUTSIDE, place, named);
        }
        return graded(library.read(file, named, given));
    }

    private static boolean isInside(Path file, Path folder) {
        try {
            return !Files.exists(file) || file.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException unreachable) {
            return false;
        }
    }
}
