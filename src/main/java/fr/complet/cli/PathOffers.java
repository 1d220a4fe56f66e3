package fr.complet.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files and folders whose paths begin as somebody types. */
final class PathOffers {

    private static final int MOST = 500;

    private PathOffers() {}

    /**
     * Offers them; what is hidden only when a dot is typed.
     *
     * @param lead what stands in the word before the path
     */
    static List<Offer> of(Path start, String lead, String typed) {
        int slash = Math.max(typed.lastIndexOf('/'), typed.lastIndexOf(File.separatorChar));
        String above = typed.substring(0, slash + 1);
        String begun = typed.substring(slash + 1).toLowerCase(Locale.ROOT);
        try (Stream<Path> entries = Files.list(start.resolve(above))) {
            return entries.filter(entry -> fits(name(entry), begun))
                    .sorted()
                    .limit(MOST)
                    .map(entry -> offer(lead + above, entry))
                    .toList();
        } catch (IOException | InvalidPathException | SecurityException nothingThere) {
            return List.of();
        }
    }

    private static boolean fits(String name, String begun) {
        return name.toLowerCase(Locale.ROOT).startsWith(begun) && name.startsWith(".") == begun.startsWith(".");
    }

    private static Offer offer(String above, Path entry) {
        return Files.isDirectory(entry)
                ? new Offer(above + name(entry) + "/", "", false)
                : new Offer(above + name(entry), "", true);
    }

    private static String name(Path entry) {
        return String.valueOf(entry.getFileName());
    }
}
