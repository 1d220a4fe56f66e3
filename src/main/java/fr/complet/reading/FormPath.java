package fr.complet.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path into a tree: {@code budget.depenses[0].montant_ht}. In brackets stands the number of a line, the {@code id} of
 * one, or {@code +} for a new line at the end.
 */
record FormPath(List<Step> steps) {

    private static final Pattern STEP = Pattern.compile("([^.\\[\\]]+)|\\[([^\\]]*)]");

    FormPath {
        steps = List.copyOf(steps);
    }

    static FormPath of(String text) {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text);
        while (step.find()) {
            boolean isKey = step.group(1) != null;
            steps.add(new Step(isKey, isKey ? step.group(1) : step.group(2)));
        }
        return new FormPath(steps);
    }

    boolean isEmpty() {
        return steps.isEmpty();
    }

    Step first() {
        return steps.get(0);
    }

    FormPath rest() {
        return new FormPath(steps.subList(1, steps.size()));
    }

    /** A key of a group, or else a line of a list. */
    record Step(boolean isKey, String name) {

        boolean isNewLine() {
            return name.equals("+");
        }
    }
}
