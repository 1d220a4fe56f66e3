package fr.complet.reading;

import fr.complet.language.SortedWords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The call and rule-set files of the program itself. People read and write them in YAML; the build makes of each a
 * compact form, which is what the program reads, since parsing the YAML took a fifth of a small check.
 */
final class ShippedRules {

    private static final String FOLDER = "/fr/complet/";
    private static final String YAML = ".yaml";
    private static final String COMPACT = ".form";

    private ShippedRules() {}

    /** Makes the compact forms, and the sorted words, in a folder of resources; a step of the build. */
    public static void main(String... folder) throws IOException, Unreadable {
        SortedWords.make(Path.of(folder[0]));
        Path resources = Path.of(folder[0] + FOLDER);
        for (String kind : List.of("calls", "sets")) {
            for (Path file : files(resources.resolve(kind))) {
                String name = String.valueOf(file.getFileName()).replace(YAML, "");
                Form form = YamlForm.read(
                        TextFile.read(file, kind + "/" + name + YAML).source());
                try (OutputStream stream = Files.newOutputStream(file.resolveSibling(name + COMPACT))) {
                    CompactForm.write(form, stream);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(YAML)).toList();
        }
    }

    /**
     * The tree of one file of the program, of which tests know that it can be read.
     *
     * @param name its folder and its id, such as {@code sets/socle}
     */
    static Form read(String name) {
        try (InputStream stream = open(name + COMPACT)) {
            return CompactForm.read(new ByteArrayInputStream(stream.readAllBytes()));
        } catch (IOException damaged) {
            throw new IllegalStateException("cannot read " + name, damaged);
        }
    }

    /** The same, from what people read. */
    static Form readYaml(String name) throws IOException, Unreadable {
        try (InputStream stream = open(name + YAML)) {
            return YamlForm.read(TextFile.read(stream, name + YAML).source());
        }
    }

    /** The explanations and examples of one file of the program, when it has any. */
    static Optional<Form> companion(String id) {
        String name = "examples/" + id;
        if (ShippedRules.class.getResource(FOLDER + name + YAML) == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(readYaml(name));
        } catch (IOException | Unreadable damaged) {
            throw new IllegalStateException("cannot read " + name, damaged);
        }
    }

    private static InputStream open(String name) {
        InputStream stream = ShippedRules.class.getResourceAsStream(FOLDER + name);
        if (stream == null) {
            throw new IllegalStateException("no resource " + name);
        }
        return stream;
    }
}
