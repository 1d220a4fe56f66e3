package fr.complet.cli;

import fr.complet.archive.Acceptance;
import fr.complet.archive.Baseline;
import fr.complet.archive.BaselineReview;
import fr.complet.archive.Candidate;
import fr.complet.archive.Checked;
import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.SettingKey;
import fr.complet.reading.Unreadable;
import fr.complet.report.Inert;
import fr.complet.writing.BaselineText;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The file of findings that are accepted in a run: applied to each dossier, and at the end compared with what was found. */
final class KnownFindings {

    private static final String FILE = "--baseline";
    /** Writes the file anew. */
    static final String UPDATE = "--update-baseline";

    private static final int MOST_TOLD = 15;

    private final Host host;
    private final CliWords words;
    private final String name;
    private final Path file;
    private final boolean updating;
    private final Baseline baseline;
    private final BaselineReview review;

    private KnownFindings(Configuration configuration, String name, boolean updating) throws Unreadable {
        this.host = configuration.host();
        this.words = CliWords.in(new Appearance(configuration).language(host));
        this.name = name;
        this.file = host.folder().resolve(name);
        this.updating = updating;
        this.baseline = Files.exists(file) ? Baseline.read(file, name) : Baseline.begun(file);
        this.review = new BaselineReview(baseline);
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(
                OptionSpec.builder(FILE).paramLabel("FILE").type(String.class).build());
        spec.addOption(OptionSpec.builder(UPDATE).build());
    }

    /**
     * Those of the run; nothing when it has no such file.
     *
     * @throws Unreadable when the file has mistakes
     */
    static Optional<KnownFindings> of(Configuration configuration) throws Unreadable {
        CommandSpec spec = configuration.given().commandSpec();
        boolean updating = configuration.given().matchedOptionValue(UPDATE, false);
        Optional<String> named = configuration.value(SettingKey.BASELINE, FILE, file -> file);
        if (named.isEmpty()) {
            if (updating) {
                throw new Misuse(spec, "misuse.update-baseline", "");
            }
            return Optional.empty();
        }
        if (!updating && !exists(named.get(), configuration.host())) {
            throw new Misuse(spec, "misuse.baseline", named.get());
        }
        return Optional.of(new KnownFindings(configuration, named.get(), updating));
    }

    private static boolean exists(String file, Host host) {
        try {
            return Files.exists(host.folder().resolve(file));
        } catch (InvalidPathException impossible) {
            return false;
        }
    }

    Path file() {
        return file;
    }

    /** What of a dossier is accepted; several threads may ask at once. */
    Acceptance of(Candidate candidate, Checked one) {
        return baseline.of(candidate, one);
    }

    /** One dossier after the other. */
    void add(Acceptance one) {
        review.add(one);
    }

    /** The run came to its end: tells what is stale, or writes what is still to be accepted. Tells whether that went well. */
    boolean end() {
        review.end();
        if (updating) {
            return written();
        }
        long stale = BaselineReview.count(review.stale());
        if (stale > 0) {
            host.err().println(words.say("baseline.stale", name, Long.toString(stale)));
            tellStale();
        }
        return true;
    }

    private boolean written() {
        try {
            WholeFile.write(file, BaselineText.of(review.kept()));
        } catch (IOException unwritable) {
            host.err().println(words.say("error.output", name));
            return false;
        }
        String accepted = Long.toString(BaselineReview.count(review.kept()));
        String removed = Long.toString(BaselineReview.count(review.stale()));
        host.err()
                .println(
                        baseline.isNew()
                                ? words.say("baseline.written", name, accepted)
                                : words.say("baseline.updated", name, accepted, removed));
        return true;
    }

    private void tellStale() {
        int told = 0;
        for (Map.Entry<String, Map<String, List<String>>> dossier :
                review.stale().entrySet()) {
            for (Map.Entry<String, List<String>> requirement :
                    dossier.getValue().entrySet()) {
                if (++told > MOST_TOLD) {
                    host.err().println("  …");
                    return;
                }
                String paths = String.join(", ", requirement.getValue());
                String whole = dossier.getKey() + " [" + requirement.getKey() + "] " + paths;
                host.err().println("  " + Inert.of(whole.stripTrailing()));
            }
        }
    }
}
