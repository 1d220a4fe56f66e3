package fr.complet.report;

import java.util.List;

/** The heading of a part of a text report, with a rule to the right edge. */
final class Rule {

    private Rule() {}

    static List<String> of(String heading, TextOptions options) {
        String rule = "─".repeat(Math.max(0, options.width() - Layout.width(heading) - 4));
        return List.of(
                options.style().strong("── " + heading + " ") + options.style().faint(rule), "");
    }
}
