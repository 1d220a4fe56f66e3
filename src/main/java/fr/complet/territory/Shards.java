package fr.complet.territory;

import fr.complet.resource.ProgramText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The embedded table, cut into small texts of tab-separated lines, sorted and found by their first column. Only the
 * texts asked for are read, each once; all of them together take about five megabytes.
 */
final class Shards {

    /** A heading and no line: what a shard that does not exist holds. */
    private static final String NOTHING = "\n";

    private static final Pattern TAB = Pattern.compile("\t");

    private final Map<String, String> kept = new ConcurrentHashMap<>();

    /** The columns of the line with this key, the key first; empty when the shard or the line does not exist. */
    Optional<List<String>> line(String shard, String key) {
        String text = text(shard);
        int start = find(text, key + "\t");
        return start < 0 ? Optional.empty() : Optional.of(columns(text.substring(start, text.indexOf('\n', start))));
    }

    /** The first line of a shard: what all its lines have in common. */
    List<String> heading(String shard) {
        String text = text(shard);
        return columns(text.substring(0, text.indexOf('\n')));
    }

    /** The columns of every line of a shard but the heading, in order. */
    List<List<String>> lines(String shard) {
        return text(shard).lines().skip(1).map(Shards::columns).toList();
    }

    /** Where the line that begins so is, by halving the sorted lines between two line starts; -1 when there is none. */
    private static int find(String text, String beginning) {
        int low = text.indexOf('\n') + 1;
        int high = text.length();
        while (low < high) {
            int start = text.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
            int order = compare(text, start, beginning);
            if (order == 0) {
                return start;
            }
            if (order < 0) {
                low = text.indexOf('\n', start) + 1;
            } else {
                high = start;
            }
        }
        return -1;
    }

    private static int compare(String text, int start, String beginning) {
        for (int i = 0; i < beginning.length(); i++) {
            int order = Character.compare(text.charAt(start + i), beginning.charAt(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private static List<String> columns(String line) {
        return List.of(TAB.split(line, -1));
    }

    private String text(String shard) {
        return kept.computeIfAbsent(shard, Shards::read);
    }

    private static String read(String shard) {
        return ProgramText.read(Shards.class, shard).orElse(NOTHING);
    }
}
