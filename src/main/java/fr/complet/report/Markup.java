package fr.complet.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * HTML being written, with SVG inside: elements are closed in the order in which they were opened, and every text and
 * value is escaped, so that nothing of a dossier is ever taken for markup.
 */
final class Markup {

    /** The elements that have neither content nor end. */
    private static final Set<String> VOID = Set.of("meta", "input", "br");

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as names and values in turn, and an empty value leaves its attribute out. */
    Markup open(String element, String... attributes) {
        text.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                text.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1]);
                text.append('"');
            }
        }
        text.append('>');
        if (!VOID.contains(element)) {
            open.push(element);
        }
        return this;
    }

    Markup close() {
        text.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes, and begins a new line for the eyes of those who read the source. */
    Markup end() {
        close();
        text.append('\n');
        return this;
    }

    Markup text(String content) {
        escape(content);
        return this;
    }

    /** A whole element that holds nothing but a text. */
    Markup leaf(String element, String content, String... attributes) {
        return open(element, attributes).text(content).close();
    }

    /** What is markup already. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A sentence in which call files put keys between backquotes. */
    Markup prose(String sentence) {
        return raw(Prose.told(
                sentence,
                part -> new Markup().text(part).toString(),
                key -> new Markup().leaf("code", key).toString()));
    }

    private void escape(String content) {
        String inert = Inert.of(content);
        for (int i = 0; i < inert.length(); i++) {
            char c = inert.charAt(i);
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
