package fr.complet.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The names beside a stack: each as near to its part as the others leave it, in the order of the parts.
 *
 * @param labels each on one line or two
 * @param heights what each takes, its figures included
 */
record DrawnLegend(List<List<String>> labels, List<Integer> heights) {

    private static final int MOST_LINES = 2;
    private static final int LINE = 16;
    private static final int AROUND = 30;

    DrawnLegend {
        labels = List.copyOf(labels);
        heights = List.copyOf(heights);
    }

    /** Names in so many columns. */
    static DrawnLegend of(List<Slice> slices, int columns) {
        List<List<String>> labels = slices.stream()
                .map(slice -> Layout.wrap(slice.label(), columns, MOST_LINES))
                .toList();
        return new DrawnLegend(
                labels,
                labels.stream().map(label -> AROUND + LINE * label.size()).toList());
    }

    int height() {
        return heights.stream().mapToInt(Integer::intValue).sum();
    }

    /** Where each begins, when it would best stand around these places and there is room up to a limit. */
    List<Integer> tops(List<Integer> middles, int limit) {
        List<Integer> tops = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < heights.size(); i++) {
            free = Math.max(free, middles.get(i) - heights.get(i) / 2);
            tops.add(free);
            free += heights.get(i);
        }
        int end = limit;
        for (int i = heights.size() - 1; i >= 0; i--) {
            end = Math.min(end - heights.get(i), tops.get(i));
            tops.set(i, end);
        }
        return tops;
    }
}
