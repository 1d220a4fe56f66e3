package fr.complet.report;

import fr.complet.report.Slice.Kind;
import java.util.List;

/**
 * The patterns that fill the slices of a drawing, so that neighbours differ in black and white too: the colour tells the
 * class, the strokes tell one slice from the next.
 */
final class Hatching {

    private static final int SIZE = 8;
    private static final List<String> STROKES = List.of(
            "",
            "M-2 2L2 -2M0 8L8 0M6 10L10 6",
            "M2 2h2v2h-2zM6 6h2v2h-2z",
            "M0 2H8M0 6H8",
            "M-2 6L2 10M0 0L8 8M6 -2L10 2",
            "M0 4H8M4 0V8",
            "M2 0V8M6 0V8",
            "M0 8L8 0M0 0L8 8");

    private final Markup svg;
    private final String prefix;

    /** Its patterns have names that begin so: several drawings may stand in one page. */
    Hatching(Markup svg, String prefix) {
        this.svg = svg;
        this.prefix = prefix;
    }

    void define(List<Slice> slices) {
        svg.open("defs");
        for (int i = 0; i < slices.size(); i++) {
            define(slices.get(i).kind(), i);
        }
        svg.end();
    }

    /** How a slice is filled, by its rank. */
    String fill(int rank) {
        return "url(#" + name(rank) + ")";
    }

    static String ink(Kind kind) {
        return switch (kind) {
            case COST -> "#3b4a57";
            case PUBLIC -> "#1f4e79";
            case PRIVATE -> "#8a3b12";
            case OWN -> "#2a6136";
            case OUTSIDE -> "#4f5b66";
            case OTHER, MIXED -> "#6b3fa0";
            case GAP -> "#b3150f";
        };
    }

    private static String ground(Kind kind) {
        return switch (kind) {
            case COST -> "#dfe4e8";
            case PUBLIC -> "#d5e4f4";
            case PRIVATE -> "#f8e1d3";
            case OWN -> "#d9eddc";
            case OUTSIDE -> "#e6e9ec";
            case OTHER, MIXED -> "#e8def4";
            case GAP -> "#ffffff";
        };
    }

    private String name(int rank) {
        return prefix + "-" + (rank + 1);
    }

    private void define(Kind kind, int rank) {
        String size = Integer.toString(SIZE);
        svg.open("pattern", "id", name(rank), "width", size, "height", size, "patternUnits", "userSpaceOnUse");
        String strokes = kind == Kind.GAP ? "" : STROKES.get(rank % STROKES.size());
        boolean solid = kind != Kind.GAP && strokes.isEmpty();
        svg.open("rect", "width", size, "height", size, "fill", solid ? ink(kind) : ground(kind))
                .close();
        if (!strokes.isEmpty()) {
            svg.open("path", "d", strokes, "fill", "none", "stroke", ink(kind), "stroke-width", "1.5")
                    .close();
        }
        svg.close();
    }
}
