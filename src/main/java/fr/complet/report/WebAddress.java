package fr.complet.report;

/** Tells addresses of the web from whatever else a call file may hold in their place. */
final class WebAddress {

    private WebAddress() {}

    static boolean is(String text) {
        return text.matches("https?://[^\\s<>\"]+");
    }
}
