package fr.complet.language;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the build makes of the properties files of the program. People write them by subject; sorted, a few words are
 * found without understanding all the others, which took a tenth of a small check.
 */
public final class SortedWords {

    static final String EXTENSION = ".words";

    private static final String PROPERTIES = ".properties";

    private SortedWords() {}

    /** Makes the sorted texts in the folder of the program's classes; a step of the build. */
    public static void make(Path classes) throws IOException {
        Path folder = classes.resolve(SortedWords.class.getPackageName().replace('.', '/'));
        for (Path file : propertiesIn(folder)) {
            String name = String.valueOf(file.getFileName()).replace(PROPERTIES, "");
            Files.writeString(file.resolveSibling(name + EXTENSION), sorted(file));
        }
    }

    private static List<Path> propertiesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(PROPERTIES)).toList();
        }
    }

    /** Lines of a key, an equals sign and the words, in the order of what precedes the words. */
    private static String sorted(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        TreeMap<String, String> words = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> words.put(key + "=", properties.getProperty(key)));
        StringBuilder lines = new StringBuilder();
        words.forEach((key, text) -> {
            if (key.indexOf('=') < key.length() - 1 || text.indexOf('\n') >= 0) {
                throw new IllegalStateException("an equals sign in a key, or a line break in its words: " + key);
            }
            lines.append(key).append(text).append('\n');
        });
        return lines.toString();
    }
}
