package fr.complet.cli;

import fr.complet.cli.Configuration.Settled;
import fr.complet.language.Language;
import fr.complet.reading.SettingKey;
import fr.complet.report.Strokes;
import fr.complet.report.Style;
import fr.complet.report.TextOptions;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say how a result looks. */
final class Appearance {

    private static final int USUAL_WIDTH = 100;
    /** Wider lines are hard to follow. */
    static final int WIDEST = 160;

    private final Shown only;
    private final boolean quiet;
    private final boolean personalData;
    private final Optional<ColorChoice> color;
    private final Optional<Language> language;
    private final Function<Host, Configuration> configuration;

    /** What the arguments ask for, else the environment and the files, which are read when they are needed. */
    Appearance(ParseResult given) {
        this(given, host -> Configuration.lenient(host, given));
    }

    Appearance(Configuration configuration) {
        this(configuration.given(), host -> configuration);
    }

    private Appearance(ParseResult given, Function<Host, Configuration> configuration) {
        this.configuration = configuration;
        this.only = given.matchedOptionValue("--only", Shown.MISSING);
        this.quiet = given.matchedOptionValue("--quiet", false);
        this.personalData = given.matchedOptionValue("--with-personal-data", false);
        this.color = Optional.ofNullable(given.matchedOptionValue("--color", null));
        this.language = Optional.ofNullable(given.matchedOptionValue("--lang", languageBefore(given)));
    }

    static void addTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--only")
                .paramLabel("WHAT")
                .type(Shown.class)
                .build());
        spec.addOption(OptionSpec.builder("-q", "--quiet").build());
        spec.addOption(OptionSpec.builder("--with-personal-data").build());
        addLooksTo(spec);
    }

    /** Those that any result has. */
    static void addLooksTo(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("--color")
                .paramLabel("WHEN")
                .type(ColorChoice.class)
                .build());
        spec.addOption(language());
    }

    /** The option that stands before a command as well as behind it. */
    static OptionSpec language() {
        return OptionSpec.builder("--lang")
                .paramLabel("LANGUAGE")
                .type(Language.class)
                .build();
    }

    private static @Nullable Language languageBefore(ParseResult given) {
        ParseResult all = given.commandSpec().root().commandLine().getParseResult();
        return all.matchedOptionValue("--lang", null);
    }

    Language language(Host host) {
        if (language.isPresent()) {
            return language.get();
        }
        Optional<Settled> settled = configuration.apply(host).settled(SettingKey.LANGUAGE);
        return settled.isPresent() ? CliWords.language(settled.get()) : Language.FR;
    }

    private ColorChoice color(Host host) {
        return color.isPresent()
                ? color.get()
                : configuration
                        .apply(host)
                        .value(SettingKey.COLOR, "--color", ColorChoice::named)
                        .orElse(ColorChoice.AUTO);
    }

    /** Whether what a dossier says of people is told in every form, those that a pipeline publishes included. */
    boolean personalData() {
        return personalData;
    }

    /** How a text looks on the standard output, or in a file, which has neither width nor colours of its own. */
    TextOptions text(Host host, boolean toFile, boolean named) {
        Optional<Integer> columns = toFile ? Optional.empty() : host.console().columns();
        // Without a terminal, whoever reads a quiet run is a program, to which a line is a dossier.
        int width = quiet && columns.isEmpty() ? Integer.MAX_VALUE : Math.min(WIDEST, columns.orElse(USUAL_WIDTH));
        ColorChoice asked = color(host);
        var style = toFile && asked == ColorChoice.AUTO ? ColorChoice.NEVER.on(host) : asked.on(host);
        Strokes strokes = toFile || host.drawsBlocks() ? Strokes.BLOCKS : Strokes.ASCII;
        return new TextOptions(width, style, only == Shown.ALL, quiet, named, strokes);
    }

    /** How the reason looks why there is no result: always in full, on the standard error. */
    static TextOptions loud() {
        return new TextOptions(USUAL_WIDTH, Style.PLAIN, false, false, false);
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
