package fr.complet.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How some files stand, as far as it shows from outside: two that differ tell that something was saved. */
record FileStamps(Map<Path, String> stamps) {

    private static final String ABSENT = "";

    FileStamps {
        stamps = Collections.unmodifiableMap(new LinkedHashMap<>(stamps));
    }

    static FileStamps of(Set<Path> files) {
        Map<Path, String> stamps = new LinkedHashMap<>();
        files.forEach(file -> stamps.put(file, stamp(file)));
        return new FileStamps(stamps);
    }

    /** Those of other files; what is known of one of them is kept, so that no change in between is lost. */
    FileStamps over(Set<Path> files) {
        Map<Path, String> next = new LinkedHashMap<>();
        files.forEach(file -> next.put(file, stamps.containsKey(file) ? stamps.get(file) : stamp(file)));
        return new FileStamps(next);
    }

    /** Those of the same files by now. */
    FileStamps now() {
        return of(stamps.keySet());
    }

    private static String stamp(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return found.isDirectory()
                    ? listing(file)
                    : found.lastModifiedTime().toInstant() + " " + found.size() + " " + found.fileKey();
        } catch (IOException | SecurityException absent) {
            return ABSENT;
        }
    }

    /** Programs put their locks and drafts beside a file: those say nothing. */
    private static String listing(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> String.valueOf(entry.getFileName()))
                    .filter(name -> !name.startsWith(".") && !name.startsWith("~") && !name.endsWith("~"))
                    .sorted()
                    .collect(Collectors.joining("/", "/", "/"));
        }
    }
}
