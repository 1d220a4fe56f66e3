package fr.complet.money;

/** An exact rate, 1 being 100 %, to the billionth. */
public record Rate(long billionths) implements Comparable<Rate> {

    static final long UNIT = 1_000_000_000L;

    public static final Rate ZERO = new Rate(0);
    public static final Rate ONE = new Rate(UNIT);

    public static Rate billionths(long billionths) {
        return new Rate(billionths);
    }

    /** A whole percentage: {@code percent(20)} is one fifth. */
    public static Rate percent(long percent) {
        return new Rate(Math.multiplyExact(percent, UNIT / 100));
    }

    public Rate plus(Rate other) {
        return new Rate(Math.addExact(billionths, other.billionths));
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(billionths, other.billionths);
    }
}
