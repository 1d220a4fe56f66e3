package fr.complet.report;

import fr.complet.language.Messages;
import fr.complet.reading.Catalogue;
import fr.complet.reading.Entry;
import java.time.LocalDate;

/** The page of the site that explains every requirement, in Markdown. */
public final class CatalogueText {

    private final Words words;
    private final LocalDate date;
    private final StringBuilder page = new StringBuilder();

    private CatalogueText(Words words, LocalDate date) {
        this.words = words;
        this.date = date;
    }

    public static String of(Catalogue catalogue, LocalDate date, Words words) {
        return new CatalogueText(words, date).page(catalogue);
    }

    private String page(Catalogue catalogue) {
        Messages explain = Messages.explaining(words.messages().language());
        line("# " + explain.say("catalogue.title"));
        line("");
        line(explain.say("catalogue.intro", words.day(date)));
        String home = "";
        for (Entry entry : catalogue.entries()) {
            if (!entry.home().equals(home)) {
                home = entry.home();
                line("");
                line("## " + plain(words.text(entry.homeTitle())) + " (`" + home + "`)");
            }
            entry(entry);
        }
        new ExpressionNames(words, explain).lines().forEach(this::line);
        return page.toString();
    }

    private void entry(Entry entry) {
        line("");
        line("### " + plain(words.title(entry.clause())) + " · `" + entry.id() + "`");
        line("");
        line(plain(Explainer.heading(entry, words)));
        for (ExplanationPart part : Explainer.explain(entry, date, words)) {
            line("");
            line("**" + part.label() + "**");
            line("");
            if (part.code()) {
                line("```yaml");
                part.rows().forEach(this::line);
                line("```");
                part.note().forEach(this::paragraph);
            } else {
                part.rows().forEach(this::item);
            }
        }
    }

    private void item(String row) {
        line("- " + (row.startsWith("http") ? "<" + row + ">" : plain(row)));
    }

    private void paragraph(String note) {
        line("");
        line(plain(note));
    }

    /** Signs that Markdown would take for its own. */
    private static String plain(String text) {
        return Inert.of(text).replace("<", "&lt;").replace("*", "\\*").replace("|", "\\|");
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
