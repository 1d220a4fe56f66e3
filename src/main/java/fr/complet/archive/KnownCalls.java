package fr.complet.archive;

import fr.complet.call.Call;
import fr.complet.dossier.Place;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Form;
import fr.complet.reading.GivenValue;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The calls that a user can name from a folder: those of the program by their ids, others by their files; with the
 * values that an office has settled.
 */
public final class KnownCalls {

    private final CallLibrary library = new CallLibrary();
    private final Path folder;
    private final List<GivenValue> given;

    private KnownCalls(Path folder, List<GivenValue> given) {
        this.folder = folder;
        this.given = List.copyOf(given);
    }

    /** The calls as seen from a folder, with what an office has settled. */
    public static KnownCalls from(Path folder, Office office) {
        return new KnownCalls(folder, office.parameters());
    }

    /** The same calls with one more value. */
    public KnownCalls with(GivenValue value) {
        List<GivenValue> more = new ArrayList<>(given);
        more.add(value);
        return new KnownCalls(folder, more);
    }

    /** The calls of the program, in their usual order. */
    public List<Call> all() throws Unreadable, InvalidCall {
        List<Call> calls = new ArrayList<>();
        for (String id : CallLibrary.calls()) {
            calls.add(library.call(id, given));
        }
        return List.copyOf(calls);
    }

    /** A call by its id or its file. */
    public Call named(String name) throws Unreadable, InvalidCall {
        return CallLibrary.isFile(name) ? library.read(path(name, folder), name, given) : library.call(name, given);
    }

    /** The file of a call, its rule sets merged into it. */
    public Form effective(String name) throws Unreadable, InvalidCall {
        return CallLibrary.isFile(name) ? library.effective(path(name, folder), name) : library.effective(name);
    }

    /** What a call asks, with all there is to say about it. */
    public static Catalogue catalogue(String name, Path folder) throws Unreadable, InvalidCall {
        return CallLibrary.isFile(name) ? Catalogue.ofCall(path(name, folder), name) : Catalogue.ofCall(name);
    }

    static Path path(String named, Path folder) throws Unreadable {
        try {
            return folder.resolve(named.replace('\\', '/'));
        } catch (InvalidPathException impossible) {
            throw new Unreadable(Cause.NOT_FOUND, Place.ofFile(named));
        }
    }
}
