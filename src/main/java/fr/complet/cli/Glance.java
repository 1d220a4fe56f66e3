package fr.complet.cli;

import fr.complet.archive.Acceptance;
import fr.complet.archive.Candidate;
import fr.complet.archive.Checked;
import fr.complet.archive.Checker;
import fr.complet.archive.Search;
import fr.complet.archive.WatchedFiles;
import fr.complet.dossier.Place;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Unreadable;
import fr.complet.reading.Unreadable.Cause;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * One look at a watched dossier: everything that it depends on is read anew.
 *
 * @param known the accepted findings of the run, which have seen this dossier
 */
record Glance(Checked checked, Candidate candidate, CheckOptions options, Optional<KnownFindings> known) {

    /**
     * Checks the only dossier at a path.
     *
     * @throws Unreadable when there are several, or a file of settings or of the call has mistakes
     */
    static Glance at(Configuration configuration) throws Unreadable {
        CheckOptions options = CheckOptions.of(configuration);
        Checker checker = options.rules().checker(configuration, true);
        Optional<KnownFindings> known = KnownFindings.of(configuration);
        Candidate candidate = sole(options, configuration);
        Checked whole = checker.check(candidate);
        if (known.isEmpty()) {
            return new Glance(whole, candidate, options, known);
        }
        Acceptance acceptance = known.get().of(candidate, whole);
        known.get().add(acceptance);
        return new Glance(whole.accepting(acceptance.accepted()), candidate, options, known);
    }

    private static Candidate sole(CheckOptions options, Configuration configuration) throws Unreadable {
        Host host = configuration.host();
        var search = new Search(options.paths(), host.folder(), host.in(), configuration.office()::ignores);
        Optional<Candidate> sole = search.sole();
        if (sole.isPresent()) {
            return sole.get();
        }
        Set<String> found = new LinkedHashSet<>();
        while (found.size() < 2) {
            found.add(search.next().path());
        }
        throw new Unreadable(
                Cause.SEVERAL_DOSSIERS, Place.ofFile(options.paths().get(0)), String.join(", ", found) + "…");
    }

    /** What it depends on, as far as it is known; some of it may not be there yet. */
    static Set<Path> files(Configuration configuration, Optional<Glance> last) {
        Host host = configuration.host();
        CheckOptions options = CheckOptions.of(configuration);
        Set<Path> files = new LinkedHashSet<>();
        options.paths().forEach(path -> add(files, path, host));
        options.rules().call().filter(CallLibrary::isFile).ifPresent(call -> add(files, call, host));
        configuration.files().forEach(file -> files.add(file.path()));
        last.ifPresent(look -> {
            look.known().ifPresent(known -> files.add(known.file()));
            files.addAll(WatchedFiles.of(look.candidate(), look.checked().assessment()));
        });
        return files;
    }

    private static void add(Set<Path> files, String named, Host host) {
        try {
            files.add(host.folder().resolve(named));
        } catch (InvalidPathException impossible) {
            // What cannot be there never changes.
        }
    }

    boolean isReadable() {
        return checked.assessment().isPresent();
    }
}
