package fr.complet.report;

/** Writes what is seen first of a dossier: alone, at the head of its page; in a list, on the line that unfolds it. */
final class HtmlHead {

    private final Markup html;
    private final boolean listed;

    HtmlHead(Markup html, boolean listed) {
        this.html = html;
        this.listed = listed;
    }

    void open(String classes) {
        html.open("article", "class", (listed ? "dossier listed " : "dossier ") + classes);
        if (listed) {
            html.open("details").open("summary");
        }
        html.raw("\n");
    }

    /** The applicant's name says more than a path, when there is one. */
    void title(String path, String name) {
        html.leaf(listed ? "h2" : "h1", name.isEmpty() ? path : name);
        if (!name.isEmpty()) {
            html.raw(" ").leaf("span", path, "class", "path");
        }
        html.raw("\n");
    }

    void verdict(String label, String counts) {
        html.leaf("strong", label, "class", "verdict")
                .text(counts.isEmpty() ? "" : " · " + counts)
                .raw("\n");
        if (listed) {
            html.end();
        }
    }

    /** The level of the headings below it. */
    String below() {
        return listed ? "h3" : "h2";
    }

    void close() {
        if (listed) {
            html.close();
        }
        html.end();
    }
}
