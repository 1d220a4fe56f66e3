package fr.complet.writing;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/**
 * The room for one value, behind a key or a dash.
 *
 * @param behind the offset behind the colon or dash
 * @param colon what has to be written first, for want of a colon
 * @param column that of the key or dash
 */
record YamlSlot(Node value, int behind, String colon, int column, Kind kind) {

    /** What the room is in. */
    enum Kind {
        DOCUMENT,
        KEY,
        DASH,
        /** Braces or brackets, where all stands on one line. */
        BRACES
    }

    boolean isInBraces() {
        return kind == Kind.BRACES;
    }

    static YamlSlot of(YamlSource source, NodeTuple entry, boolean braces) {
        int end = source.end(entry.getKeyNode());
        int colon = end;
        while (colon < source.text().length() && source.text().charAt(colon) == ' ') {
            colon++;
        }
        boolean there = source.text().startsWith(":", colon);
        return new YamlSlot(
                entry.getValueNode(),
                there ? colon + 1 : end,
                there ? "" : ":",
                source.column(entry.getKeyNode()),
                braces ? Kind.BRACES : Kind.KEY);
    }

    /** The room behind a dash, where the list that the item is in stands at that column. */
    static YamlSlot of(YamlSource source, Node item, int column, boolean braces) {
        return new YamlSlot(item, source.start(item), "", column, braces ? Kind.BRACES : Kind.DASH);
    }
}
