package fr.complet.cli;

import fr.complet.cli.Usage.Misuse;
import fr.complet.reading.DossierFile;
import fr.complet.writing.DossierKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The file that a command writes a dossier to, which is not there yet unless the user insists.
 *
 * @param shown as the user named it
 */
record Destination(Path file, String shown, DossierKind kind) {

    static OptionSpec force() {
        return OptionSpec.builder("--force").build();
    }

    /** The file that a user names; a mistake of usage when nothing can be written there. */
    static Destination named(String name, CommandSpec spec, Host host) {
        Path file = path(name, spec, host);
        String extension = new DossierFile(file, name).extension();
        Optional<DossierKind> kind = DossierKind.of(extension);
        if (Files.isDirectory(file)) {
            throw new Misuse(spec, "misuse.folder", name);
        }
        if (kind.isEmpty()) {
            throw new Misuse(spec, "misuse.target", name);
        }
        boolean forced = spec.commandLine().getParseResult().matchedOptionValue("--force", false);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            refuseExisting(file, name, spec, forced);
        }
        return new Destination(file, name, kind.get());
    }

    private static void refuseExisting(Path file, String name, CommandSpec spec, boolean forced) {
        if (!forced) {
            throw new Misuse(spec, "misuse.exists", name);
        }
        boolean replaceable = Files.isRegularFile(file) ? Files.isWritable(file) : Files.notExists(file);
        if (!replaceable) {
            throw new Misuse(spec, "error.output", name);
        }
    }

    private static Path path(String name, CommandSpec spec, Host host) {
        try {
            return host.folder().resolve(name);
        } catch (InvalidPathException impossible) {
            throw new Misuse(spec, "error.output", name);
        }
    }

    /** Its folder without links; a mistake of usage when there is none. */
    Path folder(CommandSpec spec) {
        try {
            Path target = Files.exists(file)
                    ? file.toRealPath()
                    : file.toAbsolutePath().normalize();
            Path parent = target.getParent();
            return parent == null ? target : parent.toRealPath();
        } catch (IOException absent) {
            throw new Misuse(spec, "error.output", shown);
        }
    }
}
