package fr.complet.report;

/** Whether a text report uses colours; every meaning is in its words too. */
public enum Style {
    PLAIN,
    COLOUR;

    private static final String FAINT = "2";
    private static final String END = "\u001B[0m";

    String strong(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted(FAINT, text);
    }

    /** What is printed before a text that is to be faint; {@link #end} is printed after it. */
    String faint() {
        return this == PLAIN ? "" : begin(FAINT);
    }

    String end() {
        return this == PLAIN ? "" : END;
    }

    String good(String text) {
        return painted("1;32", text);
    }

    String bad(String text) {
        return painted("1;31", text);
    }

    String open(String text) {
        return painted("1;33", text);
    }

    private String painted(String codes, String text) {
        return this == PLAIN || text.isEmpty() ? text : begin(codes) + text + END;
    }

    private static String begin(String codes) {
        return "\u001B[" + codes + "m";
    }
}
