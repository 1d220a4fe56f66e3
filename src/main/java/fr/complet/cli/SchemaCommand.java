package fr.complet.cli;

import fr.complet.call.Call;
import fr.complet.dossier.Place;
import fr.complet.reading.CallLibrary;
import fr.complet.reading.Failure;
import fr.complet.reading.InvalidCall;
import fr.complet.reading.Unreadable;
import fr.complet.report.CallSchema;
import fr.complet.report.DossierSchema;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Prints a JSON Schema, so that an editor completes and checks a dossier or a call while it is typed. */
final class SchemaCommand implements Callable<Integer> {

    /** A name with one of these is a file's. */
    private static final String PATH_SIGNS = "/\\.";

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private SchemaCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new SchemaCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        spec.addPositional(PositionalParamSpec.builder()
                .paramLabel("WHAT")
                .index("0")
                .arity("1")
                .required(true)
                .type(What.class)
                .build());
        spec.addOption(OptionSpec.builder("--call")
                .type(String.class)
                .paramLabel("ID|FILE")
                .build());
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() {
        ParseResult given = spec.commandLine().getParseResult();
        if (given.matchedPositionalValue(0, What.DOSSIER) == What.APPEL) {
            host.out().print(CallSchema.text());
            return ExitStatus.CLEAN.code();
        }
        Optional<String> named = Optional.ofNullable(given.matchedOptionValue("--call", null));
        try {
            Optional<Call> call = named.isPresent() ? Optional.of(read(named.get())) : Optional.empty();
            host.out().print(DossierSchema.of(call));
            return ExitStatus.CLEAN.code();
        } catch (InvalidCall invalid) {
            String file = named.orElse("");
            return NoVerdict.because(Failure.of(invalid, file, Place.ofFile(file)), host, new Appearance(given));
        } catch (Unreadable unknown) {
            return NoVerdict.because(unknown.failure(), host, new Appearance(given));
        }
    }

    private Call read(String named) throws Unreadable, InvalidCall {
        boolean isFile = named.chars().anyMatch(c -> PATH_SIGNS.indexOf(c) >= 0);
        CallLibrary library = new CallLibrary();
        return isFile ? library.read(host.folder().resolve(named), named, List.of()) : library.call(named, List.of());
    }

    /** What a schema is of. */
    enum What {
        DOSSIER,
        APPEL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
