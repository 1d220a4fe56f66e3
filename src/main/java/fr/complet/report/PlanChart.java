package fr.complet.report;

import fr.complet.money.Money;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws both sides of a plan as bars on one scale, so that what lacks is seen. Each part has a number, which is that of
 * its line in the list below, and a title; a reader that sees no picture is told the same in words.
 */
final class PlanChart {

    private static final int WIDTH = 720;
    private static final int BAR = 44;
    private static final int GAP = 12;
    /** A number needs this much room. */
    private static final int LEAST_WITH_NUMBER = 18;

    private static final int COLORS = 8;

    private final Markup html;
    private final long scale;

    private PlanChart(Markup html, long scale) {
        this.html = html;
        this.scale = scale;
    }

    /** Nothing when there is nothing to compare. */
    static void draw(Markup html, List<PlanPart> costs, List<PlanPart> resources, String told) {
        long scale = Math.max(total(costs), total(resources));
        if (scale > 0) {
            new PlanChart(html, scale).draw(List.of(costs, resources), told);
        }
    }

    private static long total(List<PlanPart> parts) {
        return parts.stream()
                .mapToLong(part -> Math.max(0, part.amount().cents()))
                .sum();
    }

    private void draw(List<List<PlanPart>> sides, String told) {
        int height = sides.size() * (BAR + GAP) - GAP;
        html.open("svg", "class", "chart", "viewBox", "0 0 " + WIDTH + " " + height, "role", "img", "aria-label", told);
        for (int i = 0; i < sides.size(); i++) {
            side(sides.get(i), i);
        }
        html.end();
    }

    private void side(List<PlanPart> parts, int side) {
        List<Long> edges = edges(parts);
        for (int i = 0; i < parts.size(); i++) {
            long left = edges.get(i);
            long width = edges.get(i + 1) - left;
            if (width > 0) {
                part(parts.get(i), i, new Box(left, side * (BAR + GAP), width, color(i, side)));
            }
        }
    }

    /** Rounded from the sum so far, so that the parts meet and the whole has its length. */
    private List<Long> edges(List<PlanPart> parts) {
        List<Long> edges = new ArrayList<>(List.of(0L));
        Money sum = Money.ZERO;
        for (PlanPart part : parts) {
            sum = sum.plus(part.amount().max(Money.ZERO));
            edges.add(Math.multiplyExact(sum.cents(), WIDTH) / scale);
        }
        return edges;
    }

    /** The colour of a part: the sides begin apart, since nothing of one is in the other. */
    static String color(int part, int side) {
        return "c" + (part + side * COLORS / 2) % COLORS;
    }

    private void part(PlanPart part, int index, Box box) {
        html.open("g").leaf("title", part.label() + " " + part.share());
        html.raw("<rect class=\"" + box.color + "\" x=\"" + box.left + "\" y=\"" + box.top + "\" width=\"" + box.width
                + "\" height=\"" + BAR + "\"></rect>");
        if (box.width >= LEAST_WITH_NUMBER) {
            String middle = Long.toString(box.left + box.width / 2);
            String half = Integer.toString(box.top + BAR / 2);
            html.leaf("text", Integer.toString(index + 1), "x", middle, "y", half);
        }
        html.close();
    }

    private record Box(long left, int top, long width, String color) {}
}
