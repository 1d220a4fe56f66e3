package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.archive.OneDossier;
import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.DossierFile;
import fr.complet.reading.DossierSource;
import fr.complet.reading.Failure;
import fr.complet.reading.Unreadable;
import fr.complet.report.ConversionText;
import fr.complet.report.TextReport;
import fr.complet.report.Words;
import fr.complet.writing.Conversion;
import fr.complet.writing.Relocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a dossier as another kind of file, without losing anything. */
final class ConvertCommand implements Callable<Integer> {

    private final Host host;
    private final CommandSpec spec = CommandSpec.wrapWithoutInspection(this);

    private ConvertCommand(Host host) {
        this.host = host;
    }

    static CommandSpec spec(Host host) {
        CommandSpec spec = new ConvertCommand(host).spec;
        spec.usageMessage().sortOptions(false);
        spec.addPositional(CallTask.argument("FROM"));
        spec.addPositional(CallTask.argument("TO"));
        spec.addOption(Destination.force());
        Appearance.addLooksTo(spec);
        return spec.addOption(Root.help());
    }

    @Override
    public Integer call() {
        String from = argument(0);
        try {
            DossierFile file = OneDossier.at(from, host.folder());
            refuseSame(file);
            Destination to = Destination.named(argument(1), spec, host);
            return convert(file, to, Relocation.between(folder(file), to.folder(spec)))
                    .code();
        } catch (Unreadable unreadable) {
            return refused(from, unreadable.failure()).code();
        }
    }

    private ExitStatus convert(DossierFile file, Destination to, Relocation relocation) throws Unreadable {
        DossierSource source = DossierSource.read(file);
        Conversion conversion = new Conversion(source, relocation);
        ConversionText text = new ConversionText(words());
        if (write(conversion, to)) {
            host.out().print(text.done(source, file.shown(), to.shown()));
            host.err().print(text.remarks(source, relocation, to.shown()));
            return ExitStatus.CLEAN;
        }
        if (conversion.unread().isPresent()) {
            return refused(to.shown(), conversion.unread().get());
        }
        host.err().print(text.refused(conversion.obstacles(), to.shown()));
        return ExitStatus.NO_VERDICT;
    }

    private boolean write(Conversion conversion, Destination to) {
        try {
            return conversion.write(to.file(), to.kind());
        } catch (IOException unwritable) {
            throw new Misuse(spec, "error.output", to.shown());
        }
    }

    /** Even when the user insists: the dossier would be read and lost at once. */
    private void refuseSame(DossierFile file) {
        try {
            Path to = host.folder().resolve(argument(1));
            if (Files.exists(to) && Files.isSameFile(file.path(), to)) {
                throw new Misuse(spec, "misuse.same-path", argument(1));
            }
        } catch (IOException | IllegalArgumentException unknown) {
            // Whether it can be written is seen next.
            return;
        }
    }

    private static Path folder(DossierFile file) {
        try {
            return file.folder().toRealPath();
        } catch (IOException unreachable) {
            // The reading that follows says why.
            return file.folder();
        }
    }

    private ExitStatus refused(String named, Failure failure) {
        host.err()
                .print(new TextReport(words(), new Appearance(given()).text(host, false, false))
                        .of(Checked.failed(named, failure)));
        return ExitStatus.NO_VERDICT;
    }

    private String argument(int position) {
        return given().matchedPositionalValue(position, "");
    }

    private Words words() {
        return Words.in(new Appearance(given()).language(host));
    }

    private ParseResult given() {
        return spec.commandLine().getParseResult();
    }
}
