package fr.complet.territory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The texts of the embedded table while they are made: each has a heading and lines sorted by their first column. */
final class ShardFolder {

    private final Map<String, String> headings = new TreeMap<>();
    private final Map<String, TreeMap<String, String>> texts = new TreeMap<>();

    /** Sets the line with this key. */
    void put(String shard, String heading, String key, String... columns) {
        String line = String.join("\t", columns);
        String whole = heading + key + line;
        if (whole.contains("\n")
                || key.contains("\t")
                || line.chars().filter(c -> c == '\t').count() != columns.length - 1) {
            throw new IllegalArgumentException("A column holds a separator: " + whole);
        }
        headings.put(shard, heading);
        lines(shard).put(key, line);
    }

    /** Adds a value to the second column of the line with this key. */
    void add(String shard, String heading, String key, String separator, String value) {
        String known = lines(shard).get(key);
        var values = new TreeSet<String>();
        if (known != null) {
            Stream.of(known.split(separator, -1)).forEach(values::add);
        }
        values.add(value);
        put(shard, heading, key, String.join(separator, values));
    }

    /** The number of lines of each text under a folder. */
    Map<String, Integer> sizes(String folder) {
        var sizes = new TreeMap<String, Integer>();
        texts.forEach((shard, lines) -> {
            if (shard.startsWith(folder)) {
                sizes.put(shard, lines.size());
            }
        });
        return sizes;
    }

    /** Replaces what the folder holds by these texts. */
    void writeInto(Path target) throws IOException {
        Files.createDirectories(target);
        for (Path stale : files(target)) {
            Files.delete(stale);
        }
        for (var text : texts.entrySet()) {
            Path file = target.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            var content = new StringBuilder(headings.get(text.getKey())).append('\n');
            text.getValue()
                    .forEach((key, line) ->
                            content.append(key).append('\t').append(line).append('\n'));
            Files.writeString(file, content);
        }
    }

    static Iterable<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private Map<String, String> lines(String shard) {
        return texts.computeIfAbsent(shard, name -> new TreeMap<>());
    }
}
