package fr.complet.report;

/** What stands before a text in the details, in its own words in the message files. */
enum DetailLabel {
    EXPECTED("detail.expected"),
    ACTUAL("detail.actual"),
    REMEDY("detail.remedy"),
    SOURCE("detail.source"),
    DECLARED("detail.declared"),
    RECOMPUTED("detail.recomputed"),
    DERIVATION("detail.derivation");

    private final String key;

    DetailLabel(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
