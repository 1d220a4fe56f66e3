package fr.complet.report;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of a drawing. */
record DrawnBox(int left, int top, int width, int height) {

    /** Draws it with attributes that come as names and values in turn. */
    void draw(Markup svg, String... look) {
        List<String> attributes = new ArrayList<>(List.of("x", text(left), "y", text(top)));
        attributes.addAll(List.of("width", text(width), "height", text(height)));
        attributes.addAll(List.of(look));
        svg.open("rect", attributes.toArray(String[]::new)).end();
    }

    int middle() {
        return top + height / 2;
    }

    DrawnBox below(int distance) {
        return new DrawnBox(left, top + distance, width, height);
    }

    private static String text(int number) {
        return Integer.toString(number);
    }
}
