package fr.complet.writing;

import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The whole lines that entries and items take up in a file, with the comments that are their own. */
record YamlExtent(YamlSource source) {

    /** Where the last line of an entry ends, its comments included: those that are shifted against its key. */
    int end(NodeTuple entry) {
        return end(source.end(entry), source.column(entry.getKeyNode()));
    }

    /** The same of an item in a list. */
    int end(Node item, SequenceNode list) {
        return end(source.end(item), source.column(list));
    }

    /** The same of what stands under a key, or behind a dash, at some column. */
    int end(int last, int column) {
        int end = source.lineEnd(last);
        int next = source.nextLine(end);
        while (next > end && next < source.text().length()) {
            String line = source.line(next);
            if (isComment(line) && indentation(line) > column) {
                end = source.lineEnd(next);
            } else if (!line.isBlank()) {
                break;
            }
            int after = source.nextLine(next);
            next = after == next ? source.text().length() : after;
        }
        return end;
    }

    /** Where the first line of an item starts, its own comments above it included. */
    int start(SequenceNode list, int index) {
        int dash = dashLine(list, index);
        List<Node> items = list.getValue();
        // Above the first item a comment may be about all of them: it is not, where others have theirs.
        boolean own = index > 0 || items.size() == 1 || comments(list, 1) < dashLine(list, 1);
        return own ? comments(list, index) : dash;
    }

    /** A blank line parts what starts there from what stands above it. */
    boolean isParted(int start) {
        return source.previousLine(start)
                .filter(above -> source.line(above).isBlank())
                .isPresent();
    }

    /** The start of the comments right above an item, or else of its first line. */
    private int comments(SequenceNode list, int index) {
        int start = dashLine(list, index);
        Optional<Integer> above = source.previousLine(start);
        while (above.isPresent()) {
            String line = source.line(above.get());
            if (!isComment(line) || indentation(line) != source.column(list)) {
                break;
            }
            start = source.lineStart(above.get());
            above = source.previousLine(start);
        }
        return start;
    }

    /** The start of the line on which the dash of an item stands, which is not always that of the item itself. */
    private int dashLine(SequenceNode list, int index) {
        int start = source.lineStart(source.start(list.getValue().get(index)));
        while (start > 0 && !hasDash(start, source.column(list))) {
            start = source.lineStart(source.previousLine(start).orElse(0));
        }
        return start;
    }

    private boolean hasDash(int start, int column) {
        return source.text().startsWith("-", start + column)
                && source.text().substring(start, start + column).isBlank();
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("#");
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
