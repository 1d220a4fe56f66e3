package fr.complet.cli;

import fr.complet.language.Language;
import fr.complet.report.TextOptions;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say how a result looks. */
final class Appearance {

    private static final int USUAL_WIDTH = 100;
    private static final int WIDEST = 160;

    @Option(names = "--only", paramLabel = "WHAT")
    private Shown only = Shown.MISSING;

    @Option(names = {"-q", "--quiet"})
    private boolean quiet;

    @Option(names = "--color", paramLabel = "WHEN")
    private ColorChoice color = ColorChoice.AUTO;

    @Option(names = "--lang", paramLabel = "LANGUAGE")
    private Optional<Language> language = Optional.empty();

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    @SuppressWarnings("UnusedVariable") // picocli acts on it
    private boolean help;

    Language language(Host host) {
        return language.orElseGet(() -> CliWords.ofEnvironment(host));
    }

    /** How a text looks on the standard output, or in a file, which has neither width nor colours of its own. */
    TextOptions text(Host host, boolean toFile, boolean named) {
        int width = toFile ? USUAL_WIDTH : Math.min(WIDEST, host.columns().orElse(USUAL_WIDTH));
        var style = toFile && color == ColorChoice.AUTO ? ColorChoice.NEVER.on(host) : color.on(host);
        return new TextOptions(width, style, only == Shown.ALL, quiet, named);
    }

    /** The values of {@code --only}. */
    enum Shown {
        MISSING,
        ALL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
