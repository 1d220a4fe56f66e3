package fr.complet.report;

/** Whether a text report uses colours; every meaning is in its words too. */
public enum Style {
    PLAIN,
    COLOUR;

    String strong(String text) {
        return painted("1", text);
    }

    String faint(String text) {
        return painted("2", text);
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
        return this == PLAIN || text.isEmpty() ? text : "\u001B[" + codes + "m" + text + "\u001B[0m";
    }
}
