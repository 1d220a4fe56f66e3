package fr.complet.report;

import fr.complet.archive.Checked;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Tells in one page for browsers, without a script and without anything from elsewhere: one dossier in full, or a list
 * of dossiers that unfold, with filters. Pages are written as the dossiers come, so the totals stand at the end, where
 * they stay in sight.
 */
public final class HtmlReport implements Report {

    private static final int MOST_FREQUENT = 10;
    /** What browsers still open with ease, some thousand dossiers; those that follow are told on one line. */
    private static final long MOST_CHARACTERS = 40_000_000;

    private final FormatWords said;
    private final TextOptions options;
    private final HtmlDossier dossier;
    private long length;

    /**
     * Prepares.
     *
     * @param options of which only those count that say what is told, not those of a terminal
     */
    public HtmlReport(Words words, TextOptions options) {
        this.said = FormatWords.of(words);
        this.options = options;
        this.dossier = new HtmlDossier(said, options);
    }

    @Override
    public String opening() {
        var html = new Markup().raw("<!DOCTYPE html>\n<html lang=\"" + said.language() + "\">\n");
        head(html);
        html.raw("<body>\n").leaf("a", said.say("html.skip"), "class", "skip", "href", "#contenu");
        if (options.named()) {
            html.raw("\n").open("header").leaf("h1", said.say("html.heading"));
            HtmlFilters.write(html, said);
            html.close();
        }
        return html.raw("\n<main id=\"contenu\">\n").toString();
    }

    private void head(Markup html) {
        String style = style();
        html.open("head").raw("\n").open("meta", "charset", "utf-8").raw("\n");
        html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy(style))
                .raw("\n");
        meta(html, "viewport", "width=device-width, initial-scale=1");
        meta(html, "robots", "noindex");
        meta(html, "generator", "Complet " + Version.current());
        html.leaf("title", said.say("html.title")).raw("\n");
        html.open("style").raw(style).end().end();
    }

    private static void meta(Markup html, String name, String content) {
        html.open("meta", "name", name, "content", content).raw("\n");
    }

    @Override
    public String of(Checked one) {
        return dossier.of(one);
    }

    @Override
    public Supplier<String> telling(Checked one) {
        String whole = of(one);
        return () -> {
            length += whole.length();
            return length <= MOST_CHARACTERS ? whole : dossier.brief(one);
        };
    }

    @Override
    public boolean tellsWhenCutShort() {
        return true;
    }

    @Override
    public String closing(Summary summary) {
        var html = new Markup();
        if (options.named()) {
            frequent(html, summary.mostFrequent(MOST_FREQUENT));
        }
        html.raw("</main>\n");
        html.open("footer");
        if (options.named() || !summary.completed()) {
            html.leaf("p", said.total(summary), "class", "total").raw("\n");
        }
        html.leaf("p", said.words().messages().say("report.disclaimer"));
        html.end();
        return html.raw("</body>\n</html>\n").toString();
    }

    private void frequent(Markup html, List<Frequent> frequent) {
        if (frequent.isEmpty()) {
            return;
        }
        html.open("section", "class", "frequent")
                .leaf("h2", said.say("html.frequent"))
                .open("table");
        html.leaf("caption", said.say("html.frequent_caption")).open("thead").open("tr");
        html.leaf("th", said.say("csv.title"), "scope", "col");
        html.leaf("th", said.say("html.dossiers"), "scope", "col", "class", "number");
        html.close().close().open("tbody").raw("\n");
        for (Frequent one : frequent) {
            html.open("tr").open("th", "scope", "row").text(said.words().title(one.clause()) + " ");
            html.leaf("code", one.clause().id()).close();
            html.leaf("td", said.words().count(one.dossiers()), "class", "number")
                    .end();
        }
        html.close().close().end();
    }

    /** Nothing is loaded and nothing runs; this style alone is applied. */
    private static String policy(String style) {
        return "default-src 'none'; style-src 'sha256-" + digest(style) + "'; base-uri 'none'; form-action 'none'";
    }

    private static String style() {
        try (InputStream written = HtmlReport.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(written).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
