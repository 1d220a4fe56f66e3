package fr.complet.cli;

import fr.complet.archive.Checked;
import fr.complet.archive.FileWatch;
import fr.complet.cli.Output.Format;
import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.Unreadable;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Checks one dossier again each time that it, or a file that it depends on, is saved; until somebody stops it. */
final class Watching {

    private static final String STANDARD_INPUT = "-";

    private final Host host;
    private final CommandSpec spec;
    private final ParseResult given;
    private final Set<Path> files = new LinkedHashSet<>();
    private Optional<Glance> readable = Optional.empty();

    private Watching(CommandSpec spec, Host host) {
        this.spec = spec;
        this.host = host;
        this.given = spec.commandLine().getParseResult();
    }

    static Watching of(CommandSpec spec, Host host) {
        return new Watching(spec, host);
    }

    /**
     * Watches; gives the exit code.
     *
     * @throws Unreadable when a file of settings or of the call has mistakes, or there are several dossiers
     */
    int call() throws Unreadable {
        Configuration configuration = Configuration.of(host, given);
        refuse(CheckOptions.of(configuration));
        Interruption interruption = Interruption.watch(host, () -> {});
        try (FileWatch watch = FileWatch.begin()) {
            begin(configuration, watch);
            while (watch.waitsForChange(
                    () -> interruption.isAsked() || host.out().checkError())) {
                again(watch);
            }
            WatchText.tell(host, configuration, "watch.stopped");
            return ExitStatus.INTERRUPTED.code();
        } finally {
            interruption.end();
        }
    }

    private void refuse(CheckOptions options) {
        Usage.check(spec, options.outputs(), options.rules());
        if (!options.outputs().equals(List.of(Output.toStandardOutput(Format.TEXT)))) {
            throw new Misuse(spec, "misuse.watch-format");
        }
        List<String> paths = options.paths();
        if (paths.size() != 1 || paths.contains(STANDARD_INPUT)) {
            throw new Misuse(spec, "misuse.watch-one");
        }
        if (given.matchedOptionValue(KnownFindings.UPDATE, false)) {
            throw new Misuse(spec, "misuse.watch-baseline");
        }
        if (!host.console().isSeen()) {
            throw new Misuse(spec, "misuse.watch-terminal");
        }
    }

    private void begin(Configuration configuration, FileWatch watch) throws Unreadable {
        Glance first = look(configuration, watch);
        WatchText text = new WatchText(host, first.options().appearance());
        text.first(first);
        if (first.known().isPresent()) {
            first.known().get().end();
        }
        text.begun(first.options().paths().get(0));
    }

    private void again(FileWatch watch) {
        try {
            Optional<Glance> before = readable;
            Glance look = look(Configuration.of(host.anew(), given), watch);
            new WatchText(host, look.options().appearance()).next(before, look);
        } catch (Unreadable unreadable) {
            Checked failed = Checked.failed(unreadable.failure().place().file(), unreadable.failure());
            new WatchText(host, new Appearance(given)).failed(failed);
        } catch (ParameterException mistake) {
            Appearance appearance = new Appearance(given);
            new WatchText(host, appearance)
                    .impossible(CliWords.in(appearance.language(host)).misuse(mistake));
        }
    }

    private Glance look(Configuration configuration, FileWatch watch) throws Unreadable {
        // Before it is read, lest what is saved meanwhile go unseen.
        files.addAll(Glance.files(configuration, readable));
        watch.over(files);
        Glance look = Glance.at(configuration);
        if (look.isReadable()) {
            readable = Optional.of(look);
            files.clear();
        }
        files.addAll(Glance.files(configuration, Optional.of(look)));
        watch.over(files);
        return look;
    }
}
