package fr.complet.cli;

import fr.complet.archive.KnownCalls;
import fr.complet.call.Call;
import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.CallLibrary;
import fr.complet.report.ConversionText;
import fr.complet.writing.EmptyDossier;
import fr.complet.writing.Template;
import fr.complet.writing.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Writes an empty dossier for a call, as YAML or as a workbook. */
final class NewCommand extends CallTask {

    private static final String CALL = "--call";

    private NewCommand(Host host) {
        super(host);
    }

    static CommandSpec spec(Host host) {
        OptionSpec call = OptionSpec.builder(CALL)
                .type(String.class)
                .paramLabel("ID|FILE")
                .build();
        return declared(new NewCommand(host), call, Destination.force()).addPositional(argument("FILE"));
    }

    @Override
    String result(KnownCalls calls) throws Exception {
        if (subject().isEmpty()) {
            throw new Misuse(spec(), "misuse.call", String.join(", ", CallLibrary.calls()));
        }
        Destination destination = Destination.named(text(0), spec(), host());
        Call call = calls.named(subject());
        Template template = Template.of(call, day(), language());
        byte[] bytes = new EmptyDossier(template, reference(destination)).bytes(destination.kind());
        try {
            WholeFile.write(destination.file(), bytes);
        } catch (IOException unwritable) {
            throw new Misuse(spec(), "error.output", destination.shown());
        }
        return new ConversionText(words()).begun(destination.shown(), call);
    }

    /** The call, which is what may be unknown or mistaken. */
    @Override
    String subject() {
        return given().matchedOptionValue(CALL, "");
    }

    /** How the dossier names its call: a file of the user must lie in its folder. */
    private String reference(Destination destination) {
        if (!CallLibrary.isFile(subject())) {
            return subject();
        }
        Path folder = destination.folder(spec());
        try {
            Path file = host().folder().resolve(subject()).toRealPath();
            if (!file.startsWith(folder)) {
                throw new Misuse(spec(), "misuse.call-outside", subject());
            }
            return folder.relativize(file).toString().replace('\\', '/');
        } catch (IOException gone) {
            throw new Misuse(spec(), "misuse.call-outside", subject());
        }
    }
}
