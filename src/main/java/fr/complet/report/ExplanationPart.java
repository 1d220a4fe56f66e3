package fr.complet.report;

import java.util.List;

/**
 * One part of the explanation of a requirement.
 *
 * @param label what it tells
 * @param rows its lines, not yet fitted to any width
 * @param note what stands below code
 * @param code whether the lines are YAML
 */
record ExplanationPart(String label, List<String> rows, List<String> note, boolean code) {

    ExplanationPart {
        rows = List.copyOf(rows);
        note = List.copyOf(note);
    }

    static ExplanationPart of(String label, List<String> rows) {
        return new ExplanationPart(label, rows, List.of(), false);
    }
}
